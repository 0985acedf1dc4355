package io.daeyeok.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Many sequences of numbers, one behind the other in one array. */
final class Sequences {
  private int[] starts = new int[1024];
  private int[] numbers = new int[1 << 14];
  private int count;

  void add(int[] sequence) {
    if (count + 1 == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    int start = starts[count];
    if (start + sequence.length > numbers.length) {
      long doubled = Math.max(2L * numbers.length, (long) start + sequence.length);
      // The greatest array that virtual machines allow.
      numbers = Arrays.copyOf(numbers, (int) Math.min(doubled, Integer.MAX_VALUE - 8));
    }
    System.arraycopy(sequence, 0, numbers, start, sequence.length);
    starts[++count] = Math.addExact(start, sequence.length);
  }

  int count() {
    return count;
  }

  int[] numbers() {
    return numbers;
  }

  int start(int sequence) {
    return starts[sequence];
  }

  int end(int sequence) {
    return starts[sequence + 1];
  }

  void write(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      write(channel, new int[] {count}, 1);
      write(channel, starts, count + 1);
      write(channel, numbers, starts[count]);
    }
  }

  static Sequences read(Path file) throws IOException {
    Sequences sequences = new Sequences();
    try (FileChannel channel = FileChannel.open(file)) {
      sequences.count = read(channel, 1)[0];
      sequences.starts = read(channel, sequences.count + 1);
      sequences.numbers = read(channel, sequences.starts[sequences.count]);
    }
    return sequences;
  }

  private static void write(FileChannel channel, int[] values, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
    for (int from = 0; from < length; from += buffer.capacity() / 4) {
      int part = Math.min(buffer.capacity() / 4, length - from);
      buffer.clear();
      buffer.asIntBuffer().put(values, from, part);
      buffer.limit(4 * part);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    }
  }

  private static int[] read(FileChannel channel, int length) throws IOException {
    int[] values = new int[length];
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
    for (int from = 0; from < length; from += buffer.capacity() / 4) {
      int part = Math.min(buffer.capacity() / 4, length - from);
      buffer.clear().limit(4 * part);
      while (buffer.hasRemaining()) {
        if (channel.read(buffer) < 0) {
          throw new EOFException("the file ends early");
        }
      }
      buffer.flip();
      buffer.asIntBuffer().get(values, from, part);
    }
    return values;
  }
}
