// Stands for the module `vscode` where the extension runs without VS Code: documents, settings, commands and what the
// language client registers. `editor` at the end is how a test plays the person in front of it.
'use strict'
const path = require('path')

class Position {
  constructor(line, character) { this.line = line; this.character = character }
  isEqual(other) { return this.line === other.line && this.character === other.character }
  isBefore(other) { return this.line < other.line || (this.line === other.line && this.character < other.character) }
  isBeforeOrEqual(other) { return !other.isBefore(this) }
}
class Range {
  constructor(a, b, c, d) {
    this.start = typeof a === 'number' ? new Position(a, b) : a
    this.end = typeof a === 'number' ? new Position(c, d) : b
  }
  get isEmpty() { return this.start.isEqual(this.end) }
  contains(other) { return this.start.isBeforeOrEqual(other.start) && other.end.isBeforeOrEqual(this.end) }
  intersection(other) { return other.end.isBefore(this.start) || this.end.isBefore(other.start) ? undefined : other }
}
class Uri {
  constructor(scheme, authority, path) { Object.assign(this, { scheme, authority, path, query: '', fragment: '' }) }
  get fsPath() { return this.path }
  // VS Code writes what is beyond letters and digits by its bytes, a colon too.
  toString() { return `${this.scheme}://${this.authority}${this.path.split('/').map(encodeURIComponent).join('/')}` }
  toJSON() { return this.toString() }
  with(change) { return new Uri(change.scheme ?? this.scheme, change.authority ?? this.authority, change.path ?? this.path) }
  static parse(text) {
    const [, scheme, authority, rest] = /^([\w+.-]+):(?:\/\/([^/]*))?(.*)$/.exec(text)
    return new Uri(scheme, authority || '', decodeURIComponent(rest))
  }
  static file(file) { return new Uri('file', '', file) }
  static from(parts) { return new Uri(parts.scheme, parts.authority || '', parts.path || '') }
}
class Disposable {
  constructor(action) { this.action = action }
  dispose() { const action = this.action; this.action = undefined; if (action) action() }
  static from(...all) { return new Disposable(() => all.forEach(one => one.dispose())) }
}
class EventEmitter {
  constructor() {
    this.listeners = new Set()
    this.event = (listener, self) => {
      const bound = self ? listener.bind(self) : listener
      this.listeners.add(bound)
      return new Disposable(() => this.listeners.delete(bound))
    }
  }
  fire(event) { for (const listener of [...this.listeners]) listener(event) }
  dispose() { this.listeners.clear() }
}
class CancellationTokenSource {
  constructor() { this.emitter = new EventEmitter(); this.token = { isCancellationRequested: false, onCancellationRequested: this.emitter.event } }
  cancel() { this.token.isCancellationRequested = true; this.emitter.fire() }
  dispose() {}
}
class Kind {
  constructor(value) { this.value = value }
  append(part) { return new Kind(this.value ? `${this.value}.${part}` : part) }
  contains(other) { return other.value === this.value || other.value.startsWith(`${this.value}.`) }
}
const CodeActionKind = { Empty: new Kind('') }
for (const value of ['quickfix', 'refactor', 'source', 'notebook', 'refactor.extract', 'refactor.inline', 'refactor.rewrite',
  'refactor.move', 'source.organizeImports', 'source.fixAll']) {
  CodeActionKind[value.split('.').map(part => part === 'quickfix' ? 'QuickFix' : part[0].toUpperCase() + part.slice(1)).join('')] = new Kind(value)
}
class WorkspaceEdit {
  constructor() { this.changes = [] }
  set(uri, edits) { this.changes.push([uri, edits]) }
  replace(uri, range, text) { this.set(uri, [new TextEdit(range, text)]) }
  entries() { return this.changes.map(([uri, edits]) => [uri, edits.map(edit => Array.isArray(edit) ? edit[0] : edit)]) }
}
const holder = (...names) => class { constructor(...values) { names.forEach((name, index) => { this[name] = values[index] }) } }
class MarkdownString { constructor(value = '') { this.value = value } appendCodeblock(code) { this.value += code; return this } }
class Hover { constructor(contents, range) { this.contents = Array.isArray(contents) ? contents : [contents]; this.range = range } }
class TextEdit { constructor(range, newText) { this.range = range; this.newText = newText } static replace(range, text) { return new TextEdit(range, text) } }

class Document {
  constructor(uri, languageId, text) { Object.assign(this, { uri, languageId, version: 1, isClosed: false, isDirty: false, text }) }
  get fileName() { return this.uri.fsPath }
  get lines() { return this.text.split('\n') }
  get lineCount() { return this.lines.length }
  lineAt(at) { return { text: this.lines[typeof at === 'number' ? at : at.line] } }
  offsetAt(position) { return this.lines.slice(0, position.line).reduce((sum, line) => sum + line.length + 1, 0) + position.character }
  getText(range) { return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text }
}

const events = {}
const on = name => (events[name] ??= new EventEmitter()).event
const names = (...keys) => Object.fromEntries(keys.map((key, index) => [key, index]))
const editor = {
  providers: {}, collections: [], commands: new Map(), messages: [], output: [], calls: [], contents: {}, manifest: undefined,
  settings: { global: {}, workspace: {} },
}

// Settings as VS Code has them: defaults of the manifest below the user's, below the workspace's but for scope `machine`.
const declared = id => editor.manifest.contributes.configuration.properties[id]
function standard(id) {
  const { default: value, type } = declared(id)
  return value !== undefined ? value : { string: '', array: [], object: {}, boolean: false, number: 0, integer: 0 }[type] ?? null
}
function getConfiguration(section) {
  const full = key => (section ? `${section}.${key}` : key)
  const inspect = key => declared(full(key)) && {
    key: full(key), defaultValue: standard(full(key)), globalValue: editor.settings.global[full(key)],
    workspaceValue: declared(full(key)).scope === 'machine' ? undefined : editor.settings.workspace[full(key)],
    workspaceFolderValue: undefined, languageIds: [],
  }
  const get = (key, otherwise) => {
    const found = inspect(key)
    if (!found) return otherwise
    const layers = [found.defaultValue, found.globalValue, found.workspaceValue].filter(value => value !== undefined)
    const top = layers[layers.length - 1]
    return top && typeof top === 'object' && !Array.isArray(top) ? Object.assign({}, ...layers) : top
  }
  return { get, inspect, has: key => declared(full(key)) !== undefined }
}

function createDiagnosticCollection(name) {
  const held = new Map()
  const collection = {
    name, held,
    set: (uri, diagnostics) => void held.set(String(uri), diagnostics || []),
    delete: uri => void held.delete(String(uri)),
    clear: () => held.clear(), dispose: () => held.clear(),
    get: uri => held.get(String(uri)), has: uri => held.has(String(uri)), forEach: action => held.forEach(action),
  }
  editor.collections.push(collection)
  return collection
}

function createOutputChannel(name) {
  const line = text => editor.output.push(String(text))
  const channel = { name, append: line, appendLine: line, show: () => void editor.calls.push(['show', name]) }
  return new Proxy(channel, { get: (target, key) => target[key] || (() => {}) })
}

const message = kind => async (text, ...rest) => { editor.messages.push({ kind, text }); return undefined }
const folder = () => ({ uri: Uri.file(editor.folder), name: path.basename(editor.folder), index: 0 })
const filters = selector => (Array.isArray(selector) ? selector : [selector])
const languages = {
  match: (selector, document) => filters(selector).some(one => (one.scheme ?? document.uri.scheme) === document.uri.scheme
    && (one.language ?? '*') in { '*': 1, [document.languageId]: 1 }) ? 10 : 0,
  createDiagnosticCollection,
  onDidChangeDiagnostics: on('diagnostics'),
}
const register = kind => (selector, provider, ...more) => {
  const entry = { selector, provider, more }
  const all = (editor.providers[kind] ??= new Set()).add(entry)
  return new Disposable(() => all.delete(entry))
}

const vscode = {
  version: '1.106.0',
  Position, Range, Uri, Disposable, EventEmitter, CancellationTokenSource, CodeActionKind, WorkspaceEdit, MarkdownString, Hover, TextEdit,
  Diagnostic: holder('range', 'message', 'severity'), CodeAction: holder('title', 'kind'), SnippetString: holder('value'),
  CompletionItem: holder('label', 'kind'), CompletionList: holder('items', 'isIncomplete'),
  InlayHint: holder('position', 'label', 'kind'), InlayHintLabelPart: holder('value'), RelativePattern: holder('base', 'pattern'),
  Location: holder('uri', 'range'), DocumentHighlight: holder('range', 'kind'), CancellationError: class extends Error {},
  TabInputText: holder('uri'), TabInputTextDiff: class {}, TabInputCustom: class {},
  CodeLens: class {}, DocumentLink: class {}, SymbolInformation: class {}, CallHierarchyItem: class {}, TypeHierarchyItem: class {},
  DiagnosticRelatedInformation: class {}, LinkedEditingRanges: class {},
  DiagnosticSeverity: names('Error', 'Warning', 'Information', 'Hint'), DiagnosticTag: { Unnecessary: 1, Deprecated: 2 },
  TextDocumentSaveReason: { Manual: 1, AfterDelay: 2, FocusOut: 3 }, CodeActionTriggerKind: { Invoke: 1, Automatic: 2 },
  CompletionTriggerKind: names('Invoke', 'TriggerCharacter', 'TriggerForIncompleteCompletions'), ProgressLocation: { SourceControl: 1, Window: 10, Notification: 15 },
  InlayHintKind: { Type: 1, Parameter: 2 }, LogLevel: names('Off', 'Trace', 'Debug', 'Info', 'Warning', 'Error'),
  env: { appName: 'a test', language: 'en' }, l10n: { t: text => text },
  commands: {
    registerCommand: (id, action) => {
      if (editor.commands.has(id)) throw new Error(`command '${id}' already exists`)
      editor.commands.set(id, action)
      return new Disposable(() => editor.commands.delete(id))
    },
    executeCommand: async (id, ...values) => (editor.commands.has(id) ? editor.commands.get(id)(...values) : void editor.calls.push([id, ...values])),
  },
  window: {
    createOutputChannel, showErrorMessage: message('error'), showWarningMessage: message('warning'), showInformationMessage: message('information'),
    showInputBox: async () => editor.input, visibleTextEditors: [], activeTextEditor: undefined, tabGroups: { all: [{ tabs: [] }], onDidChangeTabs: on('tabs') },
    withProgress: async (options, action) => action({ report() {} }, new CancellationTokenSource().token),
    onDidChangeActiveTextEditor: on('active'), onDidChangeVisibleTextEditors: on('visible'), onDidChangeWindowState: on('state'),
  },
  languages: new Proxy(languages, { get: (target, key) => target[key] || (String(key).startsWith('register') ? register(key) : undefined) }),
  workspace: {
    textDocuments: [], notebookDocuments: [], getConfiguration, getWorkspaceFolder: folder, get workspaceFolders() { return [folder()] },
    createFileSystemWatcher: () => ({ onDidCreate: on('created'), onDidChange: on('changed'), onDidDelete: on('deleted'), dispose() {} }),
    applyEdit: async edit => { edit.entries().forEach(([uri, edits]) => editor.apply(editor.document(uri), edits)); return true },
    registerTextDocumentContentProvider: (scheme, provider) => { editor.contents[scheme] = provider; return new Disposable() },
  },
}
vscode.workspace = new Proxy(vscode.workspace, { get: (target, key) => key in target ? target[key] : /^on(Did|Will)/.test(String(key)) ? on(key) : undefined })

editor.fire = (name, event) => (on(name), events[name].fire(event))
editor.document = uri => vscode.workspace.textDocuments.find(document => String(document.uri) === String(uri))
editor.open = (file, languageId, text) => {
  const document = new Document(Uri.file(file), languageId, text)
  vscode.workspace.textDocuments.push(document)
  vscode.window.activeTextEditor = { document }
  vscode.window.visibleTextEditors = [vscode.window.activeTextEditor]
  vscode.window.tabGroups.all[0].tabs.push({ input: new vscode.TabInputText(document.uri) })
  return document
}
/// Changes the text as typing does: the last place first, and everybody is told.
editor.apply = (document, edits) => {
  const sorted = [...edits].sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
  const contentChanges = sorted.map(({ range, newText }) => {
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)]
    document.text = document.text.slice(0, start) + newText + document.text.slice(end)
    return { range, rangeOffset: start, rangeLength: end - start, text: newText }
  })
  document.version += 1
  editor.fire('onDidChangeTextDocument', { document, contentChanges, reason: undefined })
}
editor.diagnostics = document => editor.collections.flatMap(one => one.held.get(String(document.uri)) || [])
  .sort((a, b) => document.offsetAt(a.range.start) - document.offsetAt(b.range.start))
/// What is registered for a document, such as 'Hover'.
editor.provider = (kind, document) => [...(editor.providers[`register${kind}Provider`] || [])].find(one => languages.match(one.selector, document))

// Kinds of symbols and the like, which the client only passes on.
const numbers = new Proxy({}, { get: (target, key) => (typeof key === 'string' ? [...key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) : undefined) })
module.exports = new Proxy(vscode, { get: (target, key) => key === 'editor' ? editor : key in target ? target[key] : /^[A-Z]/.test(String(key)) ? numbers : undefined })
