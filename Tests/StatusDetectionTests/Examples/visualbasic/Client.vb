' --- A response's code
Imports System.Net
Dim response As HttpWebResponse = CType(request.GetResponse(), HttpWebResponse)
If response.StatusCode = «404» Then Return Nothing
If CInt(response.StatusCode) >= «500» Then Thread.Sleep(300)
' --- A Select Case
Imports System.Net.Http
Select Case CInt(response.StatusCode)
    Case «200», «201»
        Return True
    Case «400» To «499»
        Return False
    Case Is >= «500»
        Throw New Exception("broken")
End Select
' --- An answer of ASP.NET
Imports System.Net
Public Function Show(id As Integer) As ActionResult
    If id > 500 Then Return StatusCode(«404»)
    Response.StatusCode = «202»
    Return New HttpStatusCodeResult(«410»)
End Function
' --- XMLHTTP
Dim http As Object
Set http = CreateObject("MSXML2.XMLHTTP")
http.Open "GET", url, False
If http.Status <> «200» Then MsgBox "failed"
' --- With
With CreateObject("WinHttp.WinHttpRequest.5.1")
    .SetTimeouts 200, 404, 300, 500
    .Send
    If .Status = «304» Then Exit Sub
End With
' --- Variables and constants
Dim statusCode As Integer = «200»
Const NotFoundStatus As Integer = «404»
Dim width As Integer = 404
' --- Arguments with names
Dim reply = New HttpReply(statusCode:=«503», size:=404)
Public Sub Send(Optional ByVal statusCode As Integer = «200», Optional ByVal timeout As Integer = 300)
End Sub
' --- An object's fields
Dim reply = New HttpReply With {.StatusCode = «418», .Length = 404}
' --- A function
Imports System.Net
Public Function GetStatusCode(found As Boolean) As Integer
    If found Then Return «200»
    Return «404»
End Function
' --- (whole) Tests
Imports System.Net.Http
Assert.AreEqual(«200», CInt(response.StatusCode))
Assert.IsTrue(response.StatusCode = «201» OrElse response.StatusCode = «204»)
Assert.AreEqual(404, items.Count)
' --- Lines that go on
Imports System.Net
If response.StatusCode = «429» _
    OrElse response.StatusCode = «503» Then Retry()
' --- Remarks, texts and dates
REM If response.StatusCode = 404 Then
Dim text = "status 404 is ""odd"" and 500", day = #1/1/200#, mask = &H404
' --- Places and sizes of windows
Me.Label1.Location = New System.Drawing.Point(207, 404)
Me.Label1.Size = New System.Drawing.Size(500, 200)
Me.Font = New System.Drawing.Font("Arial", 8.25!, CType(204, Byte))
' --- Loops and arrays
For i = 100 To 500 Step 200
    values(404) = i
Next
ReDim buffer(0 To 404)
' --- What a program ended with
If process.ExitCode = 200 Then Environment.Exit(404)
Thread.Sleep(300)
' --- Errors of Windows
Const ERROR_BASE = 12000
Const ERROR_HEADER = (ERROR_BASE + 150)
Err.Raise 404, "module", "text"
' --- (whole) Calls without brackets
Dim httpStatusMessages As Object
Set httpStatusMessages = CreateObject("Scripting.Dictionary")
httpStatusMessages.Add «412», "Precondition Failed"
If gone Then SendStatus «410» Else Sleep 500
SendError «404», "Not Found"
Err.Raise 429, "Excel", "ActiveX component can't create object"
On Error GoTo 404
