# --- A response's code in an error handler
try {
    $response = Invoke-WebRequest -Uri $uri -UseBasicParsing
} catch {
    if ($_.Exception.Response.StatusCode.value__ -eq «404») {
        return $null
    }
    if ([int]$_.Exception.Response.StatusCode -ge «500») { throw }
}
# --- Lists after -in and -notin
$answer = Invoke-WebRequest $uri -SkipHttpErrorCheck
if ($answer.StatusCode -notin «200», «201», «204») { Write-Error "unexpected" }
if ($answer.StatusCode -in @(«429», «503»)) { Start-Sleep -Seconds 300 }
# --- (whole) The number first
if («200» -ne $result.StatusCode) { exit 200 }
# --- A switch over codes
function Get-Reason([int]$StatusCode) {
    switch ($StatusCode) {
        «404» { 'nothing there' }
        «410» { 'gone for good' }
        default { 'unknown' }
    }
}
# --- Codes that are tried again
$retryStatusCodes = @(«408», «429», «502»)
$script:lastStatusCode = «200»
# --- A here-string and a string with code inside are no code
$body = @"
{ "size": 404 }
"@
$text = "waited $(Get-Delay -Milliseconds 250) for 300 rows"
if ($reply.StatusCode -eq «304») { $text }
# --- Line ends that are escaped
$page = Invoke-RestMethod -Uri $uri `
    -Method Get `
    -StatusCodeVariable code
if ($page.StatusCode `
    -eq «206») { 'partial' }
# --- Durations and sizes
Start-Sleep -Milliseconds 404
$client.Timeout = 500
Set-Window -Width 400 -Height 300
# --- Exit codes of programs
& robocopy $from $to
if ($LASTEXITCODE -eq 200) { exit 404 }
if ($process.ExitCode -ge 400) { throw 'failed' }
# --- Ranges, indexes and percents
foreach ($i in 100..200) { $list[200] }
Write-Progress -Activity 'copying' -PercentComplete ($done / $all * 100)
# --- Ports and identifiers
New-NetFirewallRule -LocalPort 443, 500
Get-Ticket -Id 404
