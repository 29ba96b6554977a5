package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.proof.Bundle;
import org.anzheng.proof.JsonText;
import org.anzheng.proof.Tile;
import org.anzheng.proof.Tiles;

/**
 * Copies what the platform publishes to a store, under its public paths: what a head stands on
 * before the head. It never replaces what a head there stands on, nor a head by a smaller one.
 */
final class StaticPlane {

  private static final String ARCHIVED = "status/archived.txt";

  private final ObjectStore store;
  private final ShardFolders folders;
  private final StatusFiles statuses;
  private final TrustListFile trustList;
  private final PublishedKeys keys;
  private final LogClock clock;

  StaticPlane(
      ObjectStore store,
      ShardFolders folders,
      StatusFiles statuses,
      TrustListFile trustList,
      PublishedKeys keys,
      LogClock clock) {
    this.store = store;
    this.folders = folders;
    this.statuses = statuses;
    this.trustList = trustList;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Brings the store up to what is published here. Keys first, then the log, then what names it.
   */
  void copy() {
    trustList
        .text()
        .ifPresent(text -> put(".well-known/anzheng/trust.txt", utf8(text), ObjectKind.INDEX));
    put(".well-known/jwks.json", utf8(keys.all()), ObjectKind.JSON);
    for (int logId : folders.published()) {
      shard(logId);
      stamps(logId);
    }
    folders
        .latestPublished()
        .ifPresent(logId ->
            put("log/checkpoint", bytes(folders.folder(logId), "checkpoint"), ObjectKind.HEAD));
    statuses();
  }

  private void shard(int logId) {
    String below = "log/%04d/".formatted(logId);
    SignedHead here = folders.of(logId).published();
    Optional<StoredObject> there = store.find(below + TileFiles.CHECKPOINT);
    SignedHead copied =
        there.map(StoredObject::text).map(TileFiles::head).orElse(new SignedHead(0, ""));
    if (copied.size() > here.size()) {
      throw new LogHalted(
          "shard %d: the store has a head of size %d, this machine one of size %d"
              .formatted(logId, copied.size(), here.size()));
    }
    Path folder = folders.folder(logId);
    for (Bundle bundle : Tiles.changedBundles(copied.size(), here.size())) {
      putForEver(below + bundle.path(), bytes(folder, bundle.path()), ObjectKind.TILE);
    }
    for (Tile tile : Tiles.changed(copied.size(), here.size())) {
      putForEver(below + tile.path(), bytes(folder, tile.path()), ObjectKind.TILE);
    }
    if (!copied.equals(here)) {
      put(below + TileFiles.CHECKPOINT, there, utf8(here.note()), ObjectKind.HEAD);
    }
  }

  private void stamps(int logId) {
    Path folder = folders.folder(logId);
    AtomicFile.read(folder.resolve("timestamps/index.txt"))
        .map(list -> new String(list, StandardCharsets.UTF_8).lines().toList())
        .orElse(List.of())
        .reversed()
        .stream()
        .findFirst()
        .map(line -> line.split(" ", 2)[0])
        .ifPresent(size -> {
          String path = "timestamps/" + size;
          String below = "log/%04d/".formatted(logId);
          putForEver(
              below + path + ".checkpoint", bytes(folder, path + ".checkpoint"), ObjectKind.TILE);
          putForEver(below + path + ".tsr", bytes(folder, path + ".tsr"), ObjectKind.STAMP);
          put(
              below + "timestamps/index.txt",
              bytes(folder, "timestamps/index.txt"),
              ObjectKind.INDEX);
        });
  }

  private void statuses() {
    Map<String, Object> all = Map.of("status_lists", statuses.addresses());
    put("status/aggregation", utf8(JsonText.of(all)), ObjectKind.JSON);
    Optional<LocalDate> last =
        store.find(ARCHIVED).map(object -> LocalDate.parse(object.text().strip()));
    LocalDate yesterday = ChinaTime.dateOf(clock.now()).minusDays(1);
    for (String name : statuses.names()) {
      statuses.find(name).ifPresent(file -> put("status/" + name, bytes(file), ObjectKind.STATUS));
      if (last.filter(day -> !day.isBefore(yesterday)).isEmpty()) {
        statuses.daysOf(name).stream()
            .filter(day -> last.filter(known -> !day.isAfter(known)).isEmpty())
            .forEach(day -> archive(name, day));
      }
    }
    put(ARCHIVED, utf8(yesterday + "\n"), ObjectKind.PRIVATE);
  }

  /**
   * Beside the current lists and not below them: many stores cannot have a folder of the name of a
   * file.
   */
  private void archive(String name, LocalDate day) {
    statuses
        .find(name, day)
        .ifPresent(file ->
            putForEver("status-by-day/" + name + "/" + day, bytes(file), ObjectKind.STATUS_OF_DAY));
  }

  /** What is there already must be the same: a head may stand on it. */
  private void putForEver(String key, byte[] bytes, ObjectKind kind) {
    if (!store.putNew(key, bytes, kind)
        && store.find(key).filter(there -> Arrays.equals(there.bytes(), bytes)).isEmpty()) {
      throw new LogHalted("the store has something else under " + key);
    }
  }

  private void put(String key, byte[] bytes, ObjectKind kind) {
    put(key, store.find(key), bytes, kind);
  }

  private void put(String key, Optional<StoredObject> there, byte[] bytes, ObjectKind kind) {
    if (there.filter(object -> Arrays.equals(object.bytes(), bytes)).isPresent()) {
      return;
    }
    boolean done =
        there.isPresent()
            ? store.replace(key, there.get(), bytes, kind)
            : store.putNew(key, bytes, kind);
    if (!done) {
      throw new IllegalStateException("somebody else writes " + key);
    }
  }

  private static byte[] bytes(Path folder, String path) {
    return bytes(folder.resolve(path));
  }

  private static byte[] bytes(Path file) {
    return AtomicFile.read(file)
        .orElseThrow(() -> new IllegalStateException("there is no " + file));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
