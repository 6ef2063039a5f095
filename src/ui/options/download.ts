/** A file for the user's downloads, made on this machine: nothing is asked of the network. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a second is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
