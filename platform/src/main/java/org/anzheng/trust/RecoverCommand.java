package org.anzheng.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.anzheng.proof.Malformed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The command {@code recover}: {@link LogRecovery}, then {@link RecordImport} of the evidence
 * package that was named, and says in both languages what came back and what is lost.
 */
@Component
@ConditionalOnProperty(name = "anzheng.command", havingValue = "recover")
class RecoverCommand implements ApplicationRunner, ExitCodeGenerator {

  private final LogRecovery recovery;
  private final RecordImport records;
  private final Optional<Path> evidence;
  private volatile int exitCode;

  RecoverCommand(
      LogRecovery recovery, RecordImport records, @Value("${anzheng.package:}") String evidence) {
    this.recovery = recovery;
    this.records = records;
    this.evidence = Optional.of(evidence).filter(file -> !file.isBlank()).map(Path::of);
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    try {
      List<RecoveredShard> shards = recovery.run();
      for (RecoveredShard shard : shards) {
        CommandWords.tell(
            "recover.shard",
            String.valueOf(shard.year()),
            shard.from(),
            shard.to(),
            shard.known(),
            shard.lost());
      }
      if (shards.isEmpty()) {
        CommandWords.tell("recover.nothing");
      }
      if (evidence.isPresent()) {
        try (InputStream file = Files.newInputStream(evidence.get())) {
          CommandWords.tell("recover.records", records.run(file));
        }
      }
    } catch (LogHalted | Malformed refused) {
      System.out.println(refused.getMessage());
      CommandWords.tell("recover.refused");
      exitCode = 1;
    }
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
