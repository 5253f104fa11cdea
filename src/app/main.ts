import './app.css';
import { geodataSource } from './geodata-source';
import { readAhead } from './read-ahead';

// Text laid out before its font is there is laid out twice, and each missing character searched for in the system.
// A file that does not come leaves the words to the machine's own faces.
for (const weight of [400, 600]) document.fonts.load(`${weight} 16px "Zhigu Sans SC"`).catch(() => undefined);
// The smallest possible entry: the data is on its way before the program is.
const readText = readAhead(geodataSource());
void import('./start').then(({ startOrExplain }) => startOrExplain(readText));
