/** SHIPS TO THE BROWSER. Copies the address of the page as it stands, and says so. */
export async function copyAddress(status: HTMLElement): Promise<void> {
  const isCopied = await navigator.clipboard.writeText(location.href).then(
    () => true,
    () => false,
  );
  status.textContent = isCopied ? 'Copied the link.' : 'Could not copy the link. It stands in the address bar.';
}
