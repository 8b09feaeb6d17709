import CMemoryLimit
import Foundation
import Parallel
import TestSupport
import Testing

/// Whatever large memory is made of, it must hold what was written, be it given back any number of times.
@Suite(.serialized, .enabled(if: cmemorylimit_is_supported() == 1)) struct MemoryLimitTests {
  /// Far less than a process of tests takes: pages are given back all the time.
  private static let limit = 16 << 20
  private static let count = 1 << 20

  private func value(_ index: Int, _ seed: Int) -> UInt64 {
    UInt64(index * 31 + seed) &* 0x9E37_79B9_7F4A_7C15
  }

  private func limited(_ body: () throws -> Void) throws {
    let folder = try FreshFolder()
    try #require(cmemorylimit_begin(folder.path, MemoryLimitTests.limit) == 0)
    defer { cmemorylimit_end() }
    try body()
    #expect(cmemorylimit_error() == 0)
    // Files without a name need no clearing away.
    #expect(try folder.names().isEmpty)
  }

  @Test func arraysHoldWhatWasWrittenWhateverIsGivenBack() throws {
    try limited {
      var arrays = (0..<3).map { seed in (0..<MemoryLimitTests.count).map { value($0, seed) } }
      #expect(cmemorylimit_bytes_in_files() >= 2 * MemoryLimitTests.count * 8 - 2 * 4096)
      cmemorylimit_give_back()
      for place in stride(from: 0, to: MemoryLimitTests.count, by: 4099) { arrays[1][place] &+= 1 }
      cmemorylimit_give_back()
      for (seed, array) in arrays.enumerated() {
        let wrong = array.indices.count { index in
          array[index] != value(index, seed) &+ (seed == 1 && index.isMultiple(of: 4099) ? 1 : 0)
        }
        #expect(wrong == 0)
      }
    }
  }

  @Test func memoryThatIsFreedLeavesTheFiles() throws {
    try limited {
      let before = cmemorylimit_bytes_in_files()
      for seed in 0..<4 {
        var kept = [[UInt64]](repeating: [], count: 3)
        for place in kept.indices {
          kept[place] = [UInt64](repeating: UInt64(seed), count: MemoryLimitTests.count)
        }
        cmemorylimit_give_back()
        #expect(kept.allSatisfy { $0.allSatisfy { $0 == UInt64(seed) } })
      }
      // A third of what was written may be that of tests beside this one.
      #expect(cmemorylimit_bytes_in_files() <= before + 4 * MemoryLimitTests.count * 8)
    }
  }

  @Test func growingKeepsTheContentAndClearedMemoryIsClear() throws {
    try limited {
      let (small, large) = (5 << 20, 12 << 20)
      var memory = try #require(malloc(small))
      for offset in 0..<small {
        memory.storeBytes(of: UInt8(truncatingIfNeeded: offset), toByteOffset: offset, as: UInt8.self)
      }
      for size in [large, large + (3 << 20), small, 1 << 20] {
        memory = try #require(realloc(memory, size))
        cmemorylimit_give_back()
        let wrong = (0..<min(size, small)).count {
          memory.load(fromByteOffset: $0, as: UInt8.self) != UInt8(truncatingIfNeeded: $0)
        }
        #expect(wrong == 0)
      }
      free(memory)
      for _ in 0..<3 {
        let clear = try #require(calloc(large, 1))
        #expect((0..<large).allSatisfy { clear.load(fromByteOffset: $0, as: UInt8.self) == 0 })
        memset(clear, 7, large)
        free(clear)
      }
      var aligned: UnsafeMutableRawPointer?
      #expect(posix_memalign(&aligned, 1 << 16, large) == 0)
      #expect(UInt(bitPattern: aligned).isMultiple(of: 1 << 16))
      free(aligned)
    }
  }

  @Test func whoBeginsAPieceOfWorkWaitsAndGoesOn() throws {
    try limited {
      // More than the limit, again and again, by several threads that wait for one another's pages to be given back.
      let arrays = (0..<4).map { seed in (0..<MemoryLimitTests.count).map { value($0, seed) } }
      let wrong = concurrentMap(count: 64, threads: 4) { part in
        cmemorylimit_wait()
        let array = arrays[part % arrays.count]
        return stride(from: part, to: array.count, by: 64).count {
          array[$0] != value($0, part % arrays.count)
        }
      }
      #expect(wrong.allSatisfy { $0 == 0 })
    }
  }

  @Test func aFolderThatIsNotThereIsAnErrorOfTheSystem() throws {
    let folder = try FreshFolder()
    #expect(cmemorylimit_begin(folder.path(of: "nowhere"), MemoryLimitTests.limit) == ENOENT)
  }
}
