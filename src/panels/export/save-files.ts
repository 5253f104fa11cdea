import type { InputFile } from '@/exchange/raw';

/** Hands a file to the browser. Nothing leaves the machine. */
export function saveFile({ name, bytes }: InputFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
