package org.anzheng.web.open;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.anzheng.trust.LogFiles;
import org.anzheng.trust.TrustListText;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 日志静态文件: checkpoint and tiles as C2SP tlog-tiles has them, and the trust list. */
@RestController
class LogController {

  private static final MediaType TEXT = MediaType.valueOf("text/plain;charset=UTF-8");
  private static final MediaType STAMP = MediaType.valueOf("application/timestamp-reply");
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
  private static final CacheControl A_MOMENT =
      CacheControl.maxAge(Duration.ofSeconds(2)).cachePublic().mustRevalidate();
  private static final CacheControl MINUTES =
      CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

  private final LogFiles files;
  private final TrustListText trustList;

  LogController(LogFiles files, TrustListText trustList) {
    this.files = files;
    this.trustList = trustList;
  }

  @GetMapping("/log/checkpoint")
  ResponseEntity<Resource> checkpoint() {
    return answer(files.find("checkpoint"), TEXT, A_MOMENT);
  }

  /** Not for ever: this address means another shard when the year is over. */
  @GetMapping("/log/tile/{*path}")
  ResponseEntity<Resource> tile(@PathVariable String path) {
    return answer(files.find("tile" + path), MediaType.APPLICATION_OCTET_STREAM, MINUTES);
  }

  @GetMapping("/log/{year:\\d{4}}/checkpoint")
  ResponseEntity<Resource> checkpoint(@PathVariable int year) {
    return answer(files.find(year, "checkpoint"), TEXT, A_MOMENT);
  }

  @GetMapping("/log/{year:\\d{4}}/tile/{*path}")
  ResponseEntity<Resource> tile(@PathVariable int year, @PathVariable String path) {
    return answer(files.find(year, "tile" + path), MediaType.APPLICATION_OCTET_STREAM, FOR_EVER);
  }

  /** Time stamps of an outside authority, each beside the checkpoint that it is over. */
  @GetMapping("/log/{year:\\d{4}}/timestamps/{name}")
  ResponseEntity<Resource> stamp(@PathVariable int year, @PathVariable String name) {
    Optional<Path> file = files.find(year, "timestamps/" + name);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "tsr" -> answer(file, STAMP, FOR_EVER);
      case "checkpoint" -> answer(file, TEXT, FOR_EVER);
      default -> answer(file, TEXT, MINUTES);
    };
  }

  @GetMapping("/.well-known/anzheng/trust.txt")
  ResponseEntity<String> trustList() {
    return trustList
        .text()
        .map(text -> ResponseEntity.ok().contentType(TEXT).cacheControl(MINUTES).body(text))
        .orElse(ResponseEntity.notFound().build());
  }

  private static ResponseEntity<Resource> answer(
      Optional<Path> file, MediaType type, CacheControl cache) {
    return file.<ResponseEntity<Resource>>map(f ->
            ResponseEntity.ok()
                .contentType(type)
                .cacheControl(cache)
                .body(new FileSystemResource(f)))
        .orElse(ResponseEntity.notFound().build());
  }
}
