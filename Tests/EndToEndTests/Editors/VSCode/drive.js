// Plays a person in front of the extension: drive.js TASK, a file of JSON. Prints what was to be seen, as one line of JSON.
'use strict'
const fs = require('fs')
const Module = require('module')
const path = require('path')

const task = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))
const resolve = Module._resolveFilename
Module._resolveFilename = (name, ...rest) => (name === 'vscode' ? path.join(__dirname, 'vscode.js') : resolve(name, ...rest))
const vscode = require('vscode')
const { editor } = vscode
const token = new vscode.CancellationTokenSource().token
const plain = value => (typeof value === 'string' ? value : value.value)

async function until(what, condition, seconds = 20) {
  const end = Date.now() + seconds * 1000
  for (;;) {
    const value = await condition()
    if (value) return value
    if (Date.now() > end) throw new Error(`nothing came within ${seconds} s: ${what}; ${JSON.stringify(editor.messages)} ${editor.output.join(' | ').slice(0, 2000)}`)
    await new Promise(done => setTimeout(done, 10))
  }
}

function seenDiagnostics(document) {
  return editor.diagnostics(document).map(one => ({
    start: one.range.start, end: one.range.end, underlined: document.getText(one.range), severity: one.severity + 1,
    code: String(one.code.value ?? one.code), source: one.source, message: one.message,
  }))
}

const position = place => new vscode.Position(place.line, place.character)

/// Types a text, lets the menu of completions come by its last trigger character, and takes the one that inserts `wanted`.
async function complete(document, place, typed, wanted) {
  let at = position(place)
  const entry = editor.provider('CompletionItem', document)
  let trigger
  for (const letter of typed) {
    editor.apply(document, [new vscode.TextEdit(new vscode.Range(at, at), letter)])
    at = new vscode.Position(at.line, at.character + 1)
    if (entry.more.flat().includes(letter)) trigger = letter
  }
  const context = trigger ? { triggerKind: 1, triggerCharacter: trigger } : { triggerKind: 0 }
  const found = await entry.provider.provideCompletionItems(document, at, token, context)
  const items = found.items || found
  const inserted = item => (item.textEdit ? item.textEdit.newText : plain(item.insertText ?? item.label.label ?? item.label))
  const chosen = items.find(item => inserted(item) === wanted)
  const before = document.text
  if (chosen) {
    const range = chosen.range?.inserting ?? chosen.range ?? new vscode.Range(position(place), at)
    editor.apply(document, [new vscode.TextEdit(range, inserted(chosen))])
  }
  const line = document.lineAt(place.line).text
  editor.apply(document, [new vscode.TextEdit(new vscode.Range(0, 0, document.lineCount, 0), before)])
  editor.apply(document, [new vscode.TextEdit(new vscode.Range(position(place), at), '')])
  return { opened: trigger !== undefined, labels: items.map(item => item.label.label ?? item.label), line }
}

async function fix(document, wanted) {
  await until('findings again', () => editor.diagnostics(document).length >= task.findings)
  const at = editor.diagnostics(document)[0].range
  const diagnostics = editor.diagnostics(document).filter(one => at.intersection(one.range))
  const { provider } = editor.provider('CodeActions', document)
  const actions = await provider.provideCodeActions(document, at, { diagnostics, triggerKind: 1, only: undefined }, token)
  const titles = actions.map(action => action.title)
  let action = actions.find(one => one.kind?.value === 'quickfix' && one.title.includes(wanted))
  if (!action) return { titles, text: undefined }
  if (!action.edit && provider.resolveCodeAction) action = await provider.resolveCodeAction(action, token)
  for (const [uri, edits] of action.edit.entries()) editor.apply(editor.document(uri), edits)
  const text = document.text
  await until('the fixed place is told no more', () => editor.diagnostics(document).length < task.findings)
  return { titles, text }
}

function servers() {
  return fs.readdirSync(task.log).filter(one => fs.existsSync(path.join(task.log, one, 'pid'))).length
}

/// Kills the server and waits for what only another one can have told.
async function crash(document) {
  const before = servers()
  const pid = Number(fs.readFileSync(path.join(task.log, String(before), 'pid'), 'utf8'))
  editor.collections.forEach(one => one.clear())
  process.kill(pid, 'SIGKILL')
  await until('another server', () => servers() > before)
  await until('its findings', () => editor.diagnostics(document).length > 0)
  return seenDiagnostics(document)
}

async function visit(document, seen) {
  await until('findings', () => editor.diagnostics(document).length >= task.findings)
  seen.diagnostics = seenDiagnostics(document)
  if (task.hover) {
    const { provider } = editor.provider('Hover', document)
    const hover = await provider.provideHover(document, position(task.hover), token)
    seen.hover = hover && hover.contents.map(plain).join('\n')
  }
  if (task.completion) seen.completion = await complete(document, task.completion, task.typed, task.inserted)
  if (task.hints) {
    const { provider } = await until('hints', () => editor.provider('InlayHints', document))
    const hints = await provider.provideInlayHints(document, new vscode.Range(0, 0, document.lineCount, 0), token)
    seen.hints = hints.map(hint => ({ line: hint.position.line, character: hint.position.character, label: typeof hint.label === 'string' ? hint.label : hint.label.map(plain).join('') }))
  }
  if (task.replacement) {
    const { titles, text } = await fix(document, task.replacement)
    Object.assign(seen, { actions: titles, fixed: text })
  }
  if (task.crash) seen.afterCrash = await crash(document)
}

/// Changes a setting of the user's.
function set(id, value) {
  editor.settings.global[id] = value
  editor.fire('onDidChangeConfiguration', { affectsConfiguration: section => `${id}.`.startsWith(`${section}.`) })
}

/// Runs commands of the palette; `calls` tells what they asked of VS Code.
async function runCommands(seen) {
  seen.results = []
  for (const [id, ...values] of task.commands) {
    const result = await editor.commands.get(id)(...values)
    seen.results.push(result === undefined ? null : JSON.stringify(result))
  }
  seen.servers = servers()
  seen.pages = await Promise.all(editor.calls.filter(call => call[0] === 'markdown.showPreview').map(([, uri]) =>
    editor.contents[uri.scheme].provideTextDocumentContent(uri)))
}

async function main() {
  const library = path.join(process.env.STATUSLSP_VSCODE, 'node_modules/vscode-languageclient/package.json')
  const seen = { client: `vscode-languageclient ${JSON.parse(fs.readFileSync(library, 'utf8')).version}` }
  editor.folder = path.dirname(task.file)
  editor.manifest = JSON.parse(fs.readFileSync(path.join(task.extension, 'package.json'), 'utf8'))
  Object.assign(editor.settings, task.settings)
  const extension = require(path.join(task.extension, editor.manifest.main))
  const context = { subscriptions: [], extensionPath: task.extension, extension: { packageJSON: editor.manifest } }
  const document = editor.open(task.file, task.language, fs.readFileSync(task.file, 'utf8'))
  try {
    await extension.activate(context)
    for (const [id, value] of task.set || []) set(id, value)
    if (task.findings) await visit(document, seen)
    if (task.commands) await runCommands(seen)
    await extension.deactivate()
  } catch (error) {
    seen.error = String(error.stack)
  }
  seen.palette = [...editor.commands.keys()].sort()
  seen.calls = editor.calls.map(call => call.map(String).join(' '))
  seen.messages = editor.messages
  console.log(JSON.stringify(seen))
  process.exit(0)
}

main()
