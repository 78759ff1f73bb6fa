type Globals = { readonly browser?: Extension; readonly chrome?: Extension };
type Extension = { readonly extension?: { readonly inIncognitoContext?: boolean } };

/** Whether this content script stands in a private window. Extension pages ask their tab instead. */
export function isPrivateWindow(): boolean {
  const { browser, chrome } = globalThis as Globals;
  return (browser ?? chrome)?.extension?.inIncognitoContext ?? false;
}
