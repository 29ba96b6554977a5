package org.anzheng.trust;

import java.time.Instant;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * 日志自查结果: what the platform found when it last compared its database with its log, and its public
 * log with itself and with the status lists.
 *
 * @param endedAt when it had finished
 * @param records records compared with the log
 * @param entries entries of the public log read again
 * @param differences what fsck found in the database
 * @param findings what was found in the public files
 * @param witnessesAsked witnesses that were asked what they cosigned last
 * @param witnessesAnswered those that showed it
 * @param splits how many of them were shown another history
 * @param first the first of all that was found, where there is one
 */
@NamedInterface("reads")
public record MonitorRun(
    Instant endedAt,
    long records,
    long entries,
    int differences,
    int findings,
    int witnessesAsked,
    int witnessesAnswered,
    int splits,
    Optional<String> first) {

  /** Whether everything agreed. */
  public boolean isClean() {
    return found() == 0;
  }

  /** How many things were wrong. */
  public int found() {
    return differences + findings + splits;
  }
}
