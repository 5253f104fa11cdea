const lineOfData = /\d.*\d/;

/** Whether a pasted text is worth opening the dialogue for: two lines with figures, or the start of GeoJSON or KML. */
export function looksLikeData(text: string): boolean {
  const start = text.trimStart().slice(0, 1);
  if (start === '{' || start === '<') return text.length > 20;
  return text.split(/\r?\n/).filter((line) => lineOfData.test(line)).length >= 2;
}

/** A pasted text as a file; what it is shows in its contents. */
export function fileOfText(text: string): File {
  const ending = { '{': 'geojson', '<': 'kml' }[text.trimStart().slice(0, 1)] ?? 'txt';
  return new File([text], `clipboard.${ending}`, { type: 'text/plain' });
}

async function filesOfEntry(entry: FileSystemEntry, path: string): Promise<readonly File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    // Parts of one Shapefile belong together by folder and name.
    return [path === '' ? file : new File([file], `${path}${file.name}`, { type: file.type })];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  // A reader hands out a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) break;
    all.push(...some);
    if (all.length > 1_000) break;
  }
  const nested = await Promise.all(all.map((one) => filesOfEntry(one, `${path}${entry.name}/`)));
  return nested.flat();
}

/** Everything that was dropped, folders opened. Must be called while the event is under way: it takes the entries at once. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const files = [...transfer.files];
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return Promise.resolve(files);
  return Promise.all(entries.map((entry) => filesOfEntry(entry, ''))).then((found) => found.flat());
}
