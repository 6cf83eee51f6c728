import Platform
import SourceText
import StatusAnalysis
func replaceFile(_ path: FilePath, with bytes: [UInt8]) throws(SystemError) {}
func fingerprints(of findings: [Finding], in source: Source, path: FilePath) -> [String] { findings.map { _ in "" } }
