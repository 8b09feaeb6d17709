import Parallel

/// Numbers distinct keys from 1 on, in the order in which they are first seen.
enum FirstSeen {
  /// The number of each key, and how many there are; key 0 has number 0 and does not count.
  ///
  /// By sorting, which goes through memory in order where a dictionary of a million keys misses the cache at each.
  static func numbers(of keys: [UInt64], threads: Int) -> (numbers: [UInt32], count: Int) {
    var sorted = keys
    var places = (0..<UInt32(keys.count)).map { $0 }
    RadixSort.sortByKey(keys: &sorted, values: &places, threads: threads)
    // The sort is stable: the first of equal keys is the one that was seen first.
    var isFirst = [Bool](repeating: false, count: keys.count)
    for index in sorted.indices where sorted[index] != 0 && (index == 0 || sorted[index - 1] != sorted[index])
    {
      isFirst[Int(places[index])] = true
    }
    var numbers = [UInt32](repeating: 0, count: keys.count)
    var count: UInt32 = 0
    for place in isFirst.indices where isFirst[place] {
      count += 1
      numbers[place] = count
    }
    var current: UInt32 = 0
    for index in sorted.indices where sorted[index] != 0 {
      let place = Int(places[index])
      if isFirst[place] { current = numbers[place] } else { numbers[place] = current }
    }
    return (numbers, Int(count))
  }
}
