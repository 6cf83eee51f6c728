#if arch(x86_64)
// The compiler's own headers, with no library behind them: SIMD of the standard library has no word for this instruction.
public import _Builtin_intrinsics.intel.sse2
#endif

/// What comparing sixteen bytes at once has said, as bits.
@usableFromInline
package enum ByteMask {
  /// A bit for each byte that is set, the first one lowest.
  @inlinable
  @inline(__always)
  package static func bits(of found: SIMDMask<SIMD16<Int8>>) -> UInt64 {
    unsafe withUnsafeBytes(of: found) { mask in
      #if arch(x86_64)
      let bytes = unsafe mask.loadUnaligned(fromByteOffset: 0, as: SIMD2<Int64>.self)
      return UInt64(UInt16(truncatingIfNeeded: _mm_movemask_epi8(bytes)))
      #else
      let low = unsafe mask.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      let high = unsafe mask.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
      return gathered(low) | gathered(high) &<< 8
      #endif
    }
  }

  /// Whether any byte is set.
  @inlinable
  @inline(__always)
  package static func isAnySet(_ found: SIMDMask<SIMD16<Int8>>) -> Bool {
    #if arch(x86_64)
    return bits(of: found) != 0
    #else
    return unsafe withUnsafeBytes(of: found) { mask in
      unsafe mask.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        | mask.loadUnaligned(fromByteOffset: 8, as: UInt64.self) != 0
    }
    #endif
  }

  #if !arch(x86_64)
  /// The highest bits of eight bytes side by side.
  @inlinable
  @inline(__always)
  package static func gathered(_ bytes: UInt64) -> UInt64 {
    ((bytes & 0x8080_8080_8080_8080) &* 0x0002_0408_1020_4081) &>> 56
  }
  #endif
}
