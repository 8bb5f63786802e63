import type { CodeEntry } from '../code-entry.ts'

export const commandCodes = {
  'command/unreadable-input': {
    severity: 'error',
    help: 'The named file does not exist or cannot be read; check the path.',
  },
  'command/no-input': {
    severity: 'error',
    help: 'The folder holds no .txt file, or no file matches the pattern.',
  },
  'command/input-too-large': {
    severity: 'error',
    help: 'The file is larger than any cable; split it.',
  },
  'command/unwritable-output': {
    severity: 'error',
    help: 'The output could not be written; nothing was left behind. Choose another place with -o.',
  },
  'command/draft-in-book': {
    severity: 'error',
    help: 'A trip book is bound from cables. Make the draft of the whole book with `draft --book`, edit it, and give it to `deck`.',
  },
  'command/several-without-book': {
    severity: 'error',
    help: 'A draft is of one cable, or of several bound with --book.',
  },
  'command/output-taken': {
    severity: 'error',
    help: 'A file of that name was edited since it was made, or bears no seal of scenesetter; nothing was written. --force replaces it.',
  },
  'command/unknown-template': {
    severity: 'error',
    help: 'Neither a built-in template set nor a folder has that name.',
  },
  'command/folder-taken': {
    severity: 'error',
    help: 'A new template set is copied into a folder of its own; the one named holds files already.',
  },
  'command/watch-input': {
    severity: 'error',
    help: 'Standard input has an end and no second version; --watch needs files.',
  },
  'command/merge-conflict': {
    severity: 'warning',
    help: 'An edited draft and the newly made one differ in the same lines; both stand there, marked as git does.',
  },
  'command/open-conflict': {
    severity: 'error',
    help: 'A draft still holds the marks of a merge, <<<<<<< and >>>>>>>; keep one of the two versions.',
  },
  'command/no-base': {
    severity: 'error',
    help: 'A merge needs the draft as it was made, which `draft -o deck.md` keeps beside it as deck.md.base.',
  },
  'command/unknown-theme': {
    severity: 'warning',
    help: "The theme that a draft names is neither the set, nor in its themes/, nor built in; the set's own is used. Give --template.",
  },
  'command/no-cable': {
    severity: 'error',
    help: 'No paragraph of text was found in the file: it is empty, or not a cable.',
  },
  'command/bad-settings': {
    severity: 'error',
    help: 'scenesetter.yaml is not valid YAML, or a setting in it has the wrong form.',
  },
  'command/unknown-setting': {
    severity: 'warning',
    help: 'scenesetter.yaml holds a setting that scenesetter does not know; check its spelling.',
  },
  'command/nodis': {
    severity: 'error',
    help: 'A NODIS cable may not be copied without the consent of the executive secretariat: --allow-nodis says that you have it.',
  },
  'command/unknown-statement': {
    severity: 'error',
    help: 'The cable has no statement with that id; brief --json shows the ids.',
  },
  'command/source-changed': {
    severity: 'warning',
    help: 'The cable that the draft names is not the one that it was made from: its SHA-256 differs. Make the draft again.',
  },
  'command/source-missing': {
    severity: 'warning',
    help: 'The cable that the draft names cannot be read, so nothing can be checked against it; name it with --source.',
  },
  'command/limit-unchecked': {
    severity: 'error',
    help: 'A draft can be limited with --max-marking only where its cable is at hand, for its marks may have been lowered, and where it tells no changes since an earlier cable, whose marks may be lower.',
  },
  'command/bad-reference': {
    severity: 'error',
    help: 'The file that --reference-doc names is no Word document (.docx) with styles.',
  },
  'command/bad-template-folder': {
    severity: 'error',
    help: 'The folder of a template set holds a link, which may lead anywhere, or files that are no templates; take them out.',
  },
  'command/nothing-left': {
    severity: 'error',
    help: 'Everything in the cable is above the level that --max-marking gives; there is nothing to show.',
  },
} as const satisfies Record<string, CodeEntry>
