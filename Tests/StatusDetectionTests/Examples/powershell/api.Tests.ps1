# --- Pester asserts
Describe 'the service' {
    It 'answers' {
        $response = Invoke-WebRequest $base
        $response.StatusCode | Should -Be «200»
        $response.StatusCode | Should -Not -Be «500»
        $response.Content.Length | Should -BeGreaterThan 100
    }
}
# --- A mock's answer
Mock Invoke-WebRequest { @{ StatusCode = «418»; Content = 'teapot' } }
Should -Invoke Invoke-WebRequest -Times 200
# --- An older Pester
$result.StatusCode | Should Be «201»
$result.Items.Count | Should Be 200
