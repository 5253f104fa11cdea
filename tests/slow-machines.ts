import { configure } from '@testing-library/react';

/** What comes with a chunk of its own takes its time on two busy cores; waiting longer costs nothing where it is quick. */
configure({ asyncUtilTimeout: 10_000 });
