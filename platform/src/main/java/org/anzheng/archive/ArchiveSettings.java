package org.anzheng.archive;

import java.nio.file.Path;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the archive.
 *
 * @param maxBytes largest file that is taken
 * @param maxName longest file name that is taken
 * @param types kinds of file that are taken
 */
@ConfigurationProperties("anzheng.archive")
record ArchiveSettings(
    @DefaultValue("52428800") long maxBytes,
    @DefaultValue("200") int maxName,
    @DefaultValue({"pdf", "png", "jpeg", "docx", "xlsx", "ofd", "zip", "txt", "csv"})
        Set<FileType> types) {

  static Path folder(Path data) {
    return data.resolve("archive");
  }
}
