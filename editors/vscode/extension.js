// statuslsp for VS Code: starts the server for every language and hands it the settings.
'use strict'

const { execFile } = require('child_process')
const fs = require('fs')
const path = require('path')
const vscode = require('vscode')
const { LanguageClient, TransportKind } = require('vscode-languageclient/node')

const pages = 'statuslsp-page' // the scheme of documents that explain a code

let context
let output
let client
let work = Promise.resolve() // stops and starts, one after another

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK)
    return fs.statSync(file).isFile()
  } catch {
    return false
  }
}

// The program: what the setting names, else the one on the PATH, else the one beside the extension. Folders of the PATH
// that are relative would let a workspace choose.
function findProgram() {
  const chosen = vscode.workspace.getConfiguration('statuslsp').get('path')
  if (chosen) return path.isAbsolute(chosen) && isProgram(chosen) ? chosen : undefined
  const folders = (process.env.PATH || '').split(path.delimiter).filter(folder => path.isAbsolute(folder))
  folders.push(path.join(context.extensionPath, 'bin'))
  return folders.map(folder => path.join(folder, 'statuslsp')).find(isProgram)
}

function tellMissing() {
  const chosen = vscode.workspace.getConfiguration('statuslsp').get('path')
  const text = chosen
    ? `statuslsp: the setting statuslsp.path names ${chosen}, which is not the absolute path of a program.`
    : 'statuslsp: the program is neither on the PATH nor beside the extension. Put it there, or name it in the setting statuslsp.path.'
  output.appendLine(text)
  const open = 'Open Settings'
  vscode.window.showErrorMessage(text, open).then(answer => {
    if (answer === open) vscode.commands.executeCommand('workbench.action.openSettings', 'statuslsp.path')
  })
}

// What the user has set, in the server's shape. Defaults stay out: they would count more than what nobody has said.
function chosenSettings(scope) {
  const configuration = vscode.workspace.getConfiguration('statuslsp', scope)
  const settings = {}
  for (const id of Object.keys(context.extension.packageJSON.contributes.configuration.properties)) {
    const key = id.slice('statuslsp.'.length)
    if (key === 'path' || key === 'trace.server') continue
    const found = configuration.inspect(key) || {}
    if (!Object.keys(found).some(name => /[a-z]Value$/.test(name) && name !== 'defaultValue' && found[name] !== undefined)) continue
    const names = key.split('.')
    const last = names.pop()
    const place = names.reduce((object, name) => (object[name] = object[name] || {}), settings)
    place[last] = configuration.get(key)
  }
  return settings
}

function makeClient(program) {
  return new LanguageClient(
    'statuslsp',
    'statuslsp',
    { command: program, args: ['--stdio'], transport: TransportKind.stdio },
    {
      documentSelector: [{ scheme: 'file' }, { scheme: 'untitled' }, { scheme: 'vscode-notebook-cell' }],
      initializationOptions: () => chosenSettings(),
      outputChannel: output,
      middleware: {
        workspace: {
          configuration: params =>
            params.items.map(item =>
              item.section === 'statuslsp' ? chosenSettings(item.scopeUri && vscode.Uri.parse(item.scopeUri)) : null),
        },
      },
    })
}

async function stop() {
  const old = client
  client = undefined
  // One that never started cannot be stopped.
  if (old) await old.dispose().catch(error => output.appendLine(String(error)))
}

// Nobody waits for the server's first word: a program that never says one would keep another from being started.
function start() {
  const program = findProgram()
  if (!program) return tellMissing()
  client = makeClient(program)
  client.start().catch(error => {
    output.appendLine(String(error))
    vscode.window.showErrorMessage(`statuslsp: ${program} did not start. Its output says more.`)
  })
}

function restart() {
  work = work.then(stop).then(start)
  return work
}

// Explains what is asked for: a code, a class, a phrase, a constant, a rule. The program itself writes the page.
async function explainCode(word) {
  const asked = word || (await vscode.window.showInputBox({
    title: 'statuslsp: Explain Code',
    prompt: 'A code (404), a class (4xx), a phrase (not found), a constant (NOT_FOUND) or a rule (deprecated-code)',
  }))
  if (!asked) return
  const program = findProgram()
  if (!program) return tellMissing()
  const locale = chosenSettings().locale || vscode.env.language
  const environment = { ...process.env, LC_ALL: `${locale.replace('-', '_')}.UTF-8` }
  const words = ['--explain', '--format', 'markdown', '--', String(asked).trim()]
  const page = await new Promise(resolve => {
    execFile(program, words, { env: environment }, (error, text, complaint) => resolve(error ? { complaint } : { text }))
  })
  if (!page.text) return void vscode.window.showWarningMessage(page.complaint || `statuslsp: nothing is known of ${asked}.`)
  const uri = vscode.Uri.from({ scheme: pages, path: `/${String(asked).trim().replace(/[/\\]/g, ' ')}.md` })
  shown.set(uri.toString(), page.text)
  await vscode.commands.executeCommand('markdown.showPreview', uri)
}

const shown = new Map() // the texts of pages by their addresses

async function checkWorkspace() {
  await work
  if (!client) return tellMissing()
  const running = client
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: 'statuslsp' }, () =>
    running.sendRequest('workspace/executeCommand', { command: 'statuslsp.checkWorkspace', arguments: [] }))
}

async function activate(given) {
  context = given
  output = vscode.window.createOutputChannel('statuslsp')
  const commands = { restart, showOutput: () => output.show(), explainCode, check: checkWorkspace }
  for (const [command, action] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(`statuslsp.${command}`, action))
  }
  context.subscriptions.push(
    output,
    vscode.workspace.registerTextDocumentContentProvider(pages, {
      provideTextDocumentContent: uri => shown.get(uri.toString()) || '',
    }),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('statuslsp.path')) restart()
    }))
  await restart()
}

function deactivate() {
  work = work.then(stop)
  return work
}

module.exports = { activate, deactivate }
