package org.anzheng.web.open;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.trust.StatusFiles;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 状态列表: IETF Token Status List tokens, as static files. */
@RestController
class StatusController {

  private static final MediaType TOKEN = MediaType.valueOf("application/statuslist+jwt");
  private static final CacheControl A_MOMENT =
      CacheControl.maxAge(Duration.ofSeconds(10)).cachePublic().mustRevalidate();
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final StatusFiles files;

  StatusController(StatusFiles files) {
    this.files = files;
  }

  @GetMapping("/status/aggregation")
  Map<String, List<String>> aggregation() {
    return Map.of("status_lists", files.addresses());
  }

  @GetMapping("/status/{shard}")
  ResponseEntity<Resource> current(@PathVariable String shard) {
    return answer(files.find(shard), A_MOMENT);
  }

  /** The list at the end of a day that is over; it never changes again. */
  @GetMapping("/status/{shard}/{date}")
  ResponseEntity<Resource> archived(@PathVariable String shard, @PathVariable String date) {
    return answer(day(date).flatMap(day -> files.find(shard, day)), FOR_EVER);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return Optional.empty();
    }
  }

  private static ResponseEntity<Resource> answer(Optional<Path> file, CacheControl cache) {
    return file.<ResponseEntity<Resource>>map(f ->
            ResponseEntity.ok()
                .contentType(TOKEN)
                .cacheControl(cache)
                .body(new FileSystemResource(f)))
        .orElse(ResponseEntity.notFound().build());
  }
}
