package io.daeyeok.memory;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * A directory that syncs each file to disk once. Lucene writes a file once and never changes it,
 * but asks at each commit for every file of the index to be synced: of a memory of several segments
 * that is half of what a durable add takes.
 */
final class SyncOnce extends FilterDirectory {
  private final Set<String> synced = ConcurrentHashMap.newKeySet();

  SyncOnce(Directory directory) {
    super(directory);
  }

  @Override
  public void sync(Collection<String> names) throws IOException {
    List<String> rest = names.stream().filter(name -> !synced.contains(name)).toList();
    in.sync(rest);
    synced.addAll(rest);
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    synced.remove(name);
    return in.createOutput(name, context);
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    IndexOutput output = in.createTempOutput(prefix, suffix, context);
    synced.remove(output.getName());
    return output;
  }

  @Override
  public void rename(String source, String dest) throws IOException {
    in.rename(source, dest);
    synced.remove(dest);
    if (synced.remove(source)) {
      synced.add(dest);
    }
  }

  @Override
  public void deleteFile(String name) throws IOException {
    synced.remove(name);
    in.deleteFile(name);
  }
}
