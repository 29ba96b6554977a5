package org.anzheng.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.anzheng.proof.Bundle;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.Tile;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 日志静态文件: the published files of the log by the paths of C2SP tlog-tiles. A path that is not
 * exactly one of those finds nothing.
 */
@NamedInterface("reads")
@Service
public class LogFiles {

  private final ShardFolders folders;

  LogFiles(ShardFolders folders) {
    this.folders = folders;
  }

  /** A file of the current shard, such as {@code checkpoint} or {@code tile/0/000.p/3}. */
  public Optional<Path> find(String path) {
    OptionalInt current = folders.latestPublished();
    return current.isPresent() ? find(current.getAsInt(), path) : Optional.empty();
  }

  /** A file of the shard of that year. */
  public Optional<Path> find(int year, String path) {
    if (year < 1000 || year > 9999 || !isPublished(path)) {
      return Optional.empty();
    }
    return Optional.of(folders.folder(year).resolve(path)).filter(Files::isRegularFile);
  }

  private static boolean isPublished(String path) {
    if (path.equals(TileFiles.CHECKPOINT) || TimeStampFiles.isPublished(path)) {
      return true;
    }
    try {
      String strict =
          path.startsWith("tile/entries/") ? Bundle.parse(path).path() : Tile.parse(path).path();
      return strict.equals(path);
    } catch (Malformed notAPath) {
      return false;
    }
  }
}
