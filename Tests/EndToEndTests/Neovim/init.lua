-- What a user's init.lua would hold: the file of editors/neovim, loaded as it is.
vim.opt.swapfile = false
vim.g.statuslsp_cmd = vim.env.PROBE_SERVER
vim.cmd('source ' .. vim.fn.fnameescape(vim.env.PROBE_PLUGIN))
