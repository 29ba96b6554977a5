package org.anzheng.web.regulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.kernel.Actor;
import org.anzheng.web.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** 上传: takes a letter into the archive of the department, and keeps it while its form is mended. */
@Component("regulatorUploads")
public class Uploads {

  /** The field in which a form sends on what was uploaded before. */
  public static final String KEPT = "kept";

  private final Archive archive;
  private final Files files;

  Uploads(Archive archive, Files files) {
    this.archive = archive;
    this.files = files;
  }

  /** What was typed, with the file that came along, if one did. */
  public Typed with(Typed typed, @Nullable MultipartFile sent, Actor actor) {
    return sent == null || sent.isEmpty()
        ? typed
        : typed.with(KEPT, store(sent, actor).id().toString());
  }

  /** The file that was kept, if it is the department's own. */
  public Optional<StoredFile> kept(Typed typed, Actor actor) {
    return id(typed).flatMap(file -> files.find(file, actor.organisation()));
  }

  /** The identity that was sent on. */
  public static Optional<UUID> id(Typed typed) {
    try {
      return Optional.of(typed.text(KEPT)).filter(text -> !text.isEmpty()).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private StoredFile store(MultipartFile sent, Actor actor) {
    String name = Optional.ofNullable(sent.getOriginalFilename()).orElse("");
    String type = Optional.ofNullable(sent.getContentType()).orElse("");
    try (var content = sent.getInputStream()) {
      return archive.store(content, name, type, actor.organisation(), actor);
    } catch (IOException e) {
      throw new UncheckedIOException("the upload could not be read", e);
    }
  }
}
