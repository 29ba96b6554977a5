package org.anzheng.web.committee;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.scheme.committee.Meeting;
import org.anzheng.web.shared.ArchivedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 会议文件收发: papers go into the committee's archive and out again as attachments. */
@Component
class PaperFiles {

  private final Archive archive;
  private final ArchivedFiles files;

  PaperFiles(Archive archive, ArchivedFiles files) {
    this.archive = archive;
    this.files = files;
  }

  List<UUID> store(@Nullable List<MultipartFile> sent, Actor actor) {
    return sent == null
        ? List.of()
        : sent.stream().filter(file -> !file.isEmpty()).map(file -> store(file, actor)).toList();
  }

  /** A paper that this meeting names. */
  ResponseEntity<StreamingResponseBody> of(Meeting meeting, UUID id) {
    if (meeting.papers().stream().noneMatch(p -> p.file().equals(id))) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return files.download(id);
  }

  private UUID store(MultipartFile file, Actor actor) {
    String name = file.getOriginalFilename();
    String type = file.getContentType();
    try (InputStream content = file.getInputStream()) {
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
