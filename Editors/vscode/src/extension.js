// Starts `lapel language-server` for the career folders of a window.
'use strict'

const vscode = require('vscode')
const { LanguageClient, TransportKind } = require('vscode-languageclient/node')

let client

async function activate(context) {
  const command = vscode.workspace.getConfiguration('lapel').get('path') || 'lapel'
  const server = { command, args: ['language-server'], transport: TransportKind.stdio }
  const selector = [{ scheme: 'file', language: 'yaml' }, { scheme: 'file', language: 'json' }]
  client = new LanguageClient('lapel', 'Lapel', server, { documentSelector: selector })
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration(async event => {
      if (event.affectsConfiguration('lapel.path')) await client.restart()
    })
  )
  await client.start()
}

function deactivate() {
  return client?.stop()
}

module.exports = { activate, deactivate }
