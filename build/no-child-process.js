/**
 * In place of `node:child_process`, which takes long to load: commander would start subcommands of other files with it,
 * and we have none.
 */
export function spawn() {
  throw new Error('scenesetter starts no other program')
}
