package io.daeyeok.memory;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Keeps a second writer out for as long as a memory is open for writing, and lets it say who the
 * first one is. The operating system releases the lock when a process dies, however it dies.
 */
final class WriterLock implements Closeable {
  private static final String NAME = "daeyeok.lock";
  private static final String OWNER = "daeyeok.owner";

  private final Lock lock;

  private WriterLock(Lock lock) {
    this.lock = lock;
  }

  static WriterLock of(Directory directory, String name) throws IOException {
    try {
      Lock lock = directory.obtainLock(NAME);
      if (directory instanceof FSDirectory onDisk) {
        String owner =
            "process "
                + ProcessHandle.current().pid()
                + " on "
                + host()
                + ", since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Files.writeString(onDisk.getDirectory().resolve(OWNER), owner, StandardCharsets.UTF_8);
      }
      return new WriterLock(lock);
    } catch (LockObtainFailedException e) {
      throw new MemoryLockedException(
          name
              + " is open for writing by "
              + owner(directory)
              + "; close it there first, or open the memory read-only",
          e);
    }
  }

  private static String owner(Directory directory) {
    if (directory instanceof FSDirectory onDisk) {
      Path file = onDisk.getDirectory().resolve(OWNER);
      try {
        return Files.readString(file, StandardCharsets.UTF_8);
      } catch (IOException e) {
        return "another process";
      }
    }
    return "this process";
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "this machine";
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
