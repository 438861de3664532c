/**
 * Why a command can't be given, beside its name: `"complete" is for an order in Port day; this one is in FOC received.` is
 * `Only in Port day.`; the stage stands above.
 */
export function whyInShort(message: string): string {
  return message
    .replace(
      /^"[^"]+" is for an order of which nothing has ported; this one is in .*? with (.+?) ported( \(.*\))?\.$/,
      (_, ported: string, back = '') => `Only while nothing has ported; ${ported} ported already${back}.`,
    )
    .replace(/^"[^"]+" is for an order in (.+?)(; this one is in [^;.]*)?\.$/, 'Only in $1.')
}

/** What to do about it. What the order takes instead stands above as buttons, so it is not listed again. */
export function remedyInShort(remedy: string): string {
  return remedy.replace(/(In [^.]*? the order|The order|It|On hold it) takes: [^.]*\.\s*/, '').trim()
}
