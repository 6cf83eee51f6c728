-- statuslsp for Neovim 0.11 and later, by Neovim's own configuration of language servers. It runs beside the language's
-- own server, in every file whose type Neovim knows.
vim.lsp.config('statuslsp', {
  cmd = { 'statuslsp' },
  root_markers = { '.statuslsp.json', '.git' },
  on_attach = function(client, buffer)
    -- Completion opens while you type. Leave this out beside a plugin for completion, which asks by itself.
    vim.lsp.completion.enable(true, client.id, buffer, { autotrigger = true })
    vim.lsp.inlay_hint.enable(true, { bufnr = buffer })
  end,
})
vim.lsp.enable('statuslsp')

-- A menu even for one proposal, and nothing inserted before you choose.
vim.opt.completeopt = { 'menuone', 'noinsert', 'popup' }
-- Off by default since 0.11.
vim.diagnostic.config({ virtual_text = true })
