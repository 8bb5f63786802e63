/**
 * Shows text through $PAGER, `less` without one, where it is longer than the terminal; false where it was not shown:
 * the output is no terminal, the text fits, PAGER is empty or `cat`, or there is no pager.
 */
export async function page(text: string): Promise<boolean> {
  const { isTTY, rows } = process.stdout
  const pager = process.env.PAGER ?? 'less'
  const fits = text.split('\n').length <= (rows ?? 24)
  if (!isTTY || !process.stdin.isTTY || fits || pager === '' || pager === 'cat') return false
  const { spawn } = await import('node:child_process')
  // Ctrl-C is the pager's: it ends a search there.
  const stay = (): void => undefined
  process.on('SIGINT', stay)
  const shown = await new Promise<boolean>(resolve => {
    // F: leave where all fits; R: keep colour; X: leave the text on the terminal.
    const child = spawn(pager, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS: 'FRX', LESSCHARSET: 'utf-8', ...process.env },
    })
    // A reader who leaves early is no fault.
    child.stdin.on('error', () => undefined)
    child.on('error', () => resolve(false))
    child.on('exit', code => resolve(code !== 127))
    child.stdin.end(text)
  })
  process.off('SIGINT', stay)
  return shown
}
