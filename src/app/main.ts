import './app.css';
import { geodataSource } from './geodata-source';
import { readAhead } from './read-ahead';

// The smallest possible entry: the data is on its way before the program is.
const readText = readAhead(geodataSource());
void import('./start').then(({ startOrExplain }) => startOrExplain(readText));
