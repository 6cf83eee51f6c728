# --- Answers by position
Set-PodeResponseStatus «404»
Set-ResponseStatus «503»
$reply.SetStatusCode(«201»)
[System.Net.HttpStatusCode]«418»
Set-PodeState 404
# --- A controller of ASP.NET Core
$controller.StatusCode(«422»)
$controller.Length(422)
# --- Messages of Microsoft's own client
if ($_.Exception.StatusCode -eq «409») { Invoke-GHRestMethod -Retry 300 }
$resultNotReadyStatusCode = «202»
