package org.anzheng.trust;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The command {@code fsck}: prints what {@link Fsck} found, in both languages. */
@Component
@ConditionalOnProperty(name = "anzheng.command", havingValue = "fsck")
class FsckCommand implements ApplicationRunner, ExitCodeGenerator {

  private final Fsck fsck;
  private volatile int exitCode;

  FsckCommand(Fsck fsck) {
    this.fsck = fsck;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    FsckReport report = fsck.run();
    for (Difference difference : report.differences()) {
      System.out.println(difference.where());
      CommandWords.tell("enum.DifferenceKind." + difference.kind());
    }
    if (report.isClean()) {
      CommandWords.tell("fsck.clean", report.records(), report.entries(), report.pending());
    } else {
      CommandWords.tell("fsck.different", report.differences().size());
    }
    exitCode = report.isClean() ? 0 : 1;
  }

  @Override
  public int getExitCode() {
    return exitCode;
  }
}
