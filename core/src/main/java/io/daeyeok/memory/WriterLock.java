package io.daeyeok.memory;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

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
    Lock lock;
    try {
      lock = directory.obtainLock(NAME);
    } catch (LockObtainFailedException e) {
      throw refused(name, owner(directory), e);
    }
    if (directory instanceof FSDirectory onDisk) {
      try {
        Files.writeString(onDisk.getDirectory().resolve(OWNER), thisProcess());
      } catch (IOException e) {
        IOUtils.closeWhileHandlingException(lock);
        throw e;
      }
    }
    return new WriterLock(lock);
  }

  static MemoryLockedException refused(String name, String owner, LockObtainFailedException e) {
    return new MemoryLockedException(
        name
            + " is open for writing by "
            + owner
            + "; close it there first, or open the memory read-only",
        e);
  }

  private static String thisProcess() {
    return "process "
        + ProcessHandle.current().pid()
        + " on "
        + host()
        + ", since "
        + Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String owner(Directory directory) {
    if (directory instanceof FSDirectory onDisk) {
      try {
        String owner = Files.readString(onDisk.getDirectory().resolve(OWNER));
        return owner.isBlank() ? "another process" : owner;
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
