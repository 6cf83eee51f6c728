# --- Pode's answers
Add-PodeRoute -Method Get -Path '/users/:id' -ScriptBlock {
    Set-PodeResponseStatus -Code «404» -Description 'no such user'
    Write-PodeJsonResponse -Value @{ ok = $false } -StatusCode «404»
}
# --- A listener of .NET
$listener = [System.Net.HttpListener]::new()
$context = $listener.GetContext()
$context.Response.StatusCode = «503»
$context.Response.ContentLength64 = 200
# --- A default in a parameter block
function New-Reply {
    param(
        [int]$StatusCode = «200»,
        [int]$TimeoutSec = 300
    )
    [pscustomobject]@{ StatusCode = $StatusCode }
}
# --- A function app's binding
Push-OutputBinding -Name Response -Value ([HttpResponseContext]@{
    StatusCode = «202»
    Body = 'queued'
})
