-- What a user's init.lua would hold: the file of editors/neovim, loaded as it is.
vim.opt.swapfile = false
vim.g.statuslsp_cmd = vim.env.PROBE_SERVER
vim.cmd('source ' .. vim.fn.fnameescape(vim.env.PROBE_PLUGIN))

-- A server of the language's own beside it, as most users have one.
if vim.env.PROBE_SECOND then
  vim.api.nvim_create_autocmd('FileType', {
    callback = function(event)
      local id = vim.lsp.start_client({
        name = 'second', cmd = { vim.env.PROBE_SECOND, 'server' }, root_dir = vim.fn.getcwd(),
      })
      vim.lsp.buf_attach_client(event.buf, id)
    end,
  })
end
