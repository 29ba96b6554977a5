package org.anzheng.web.applicant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.archive.Archive;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.Typed;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** 上传: takes the files of a form into the archive of the actor's organisation. */
@Component
class Uploads {

  /** The field in which a form sends on what was uploaded before. */
  static final String KEPT = "evidence";

  private final Archive archive;

  Uploads(Archive archive) {
    this.archive = archive;
  }

  /** Stores every file that was chosen. */
  List<UUID> store(List<MultipartFile> files, Actor actor) {
    return files.stream().filter(file -> !file.isEmpty()).map(file -> store(file, actor)).toList();
  }

  /** What was typed, with the files that came along. */
  Typed with(Typed typed, List<MultipartFile> files, Actor actor) {
    List<UUID> stored = store(files, actor);
    return stored.isEmpty()
        ? typed
        : typed.with(
            KEPT,
            Stream.concat(typed.texts(KEPT).stream(), stored.stream().map(UUID::toString))
                .toArray(String[]::new));
  }

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new Refusal(KernelRefusal.NOT_UNDERSTOOD);
    }
  }

  private UUID store(MultipartFile file, Actor actor) {
    String name = file.getOriginalFilename();
    String type = file.getContentType();
    try (var content = file.getInputStream()) {
      return archive
          .store(
              content,
              name == null ? "" : name,
              type == null ? "" : type,
              actor.organisation(),
              actor)
          .id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
