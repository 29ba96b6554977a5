package org.anzheng.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose signatures count (信任清单): keys of logs, witnesses, issuers and status lists with their
 * validity, and the witness policy. Published as {@code trust.txt}, a signed note by the root keys;
 * what it says is worth what those are worth.
 *
 * @param origin name of the list
 * @param serial rises by one with every edition
 * @param logs log keys; the key's name is the log's origin
 * @param witnesses witness keys by the name the policy knows them by
 * @param issuers keys that sign certificate credentials
 * @param statusKeys keys that sign status lists and receipts
 * @param policy which witnesses must have cosigned
 */
public record TrustList(
    String origin,
    long serial,
    List<LogKey> logs,
    Map<String, NoteVerifier> witnesses,
    List<IssuerKey> issuers,
    List<StatusKey> statusKeys,
    Policy policy) {

  /** {@code log <vkey> <from> <to>}. */
  public record LogKey(NoteVerifier key, Validity validity) {}

  /** {@code issuer <iss> <kid> <JWK thumbprint> <from> <to>}. */
  public record IssuerKey(String iss, String kid, String thumbprint, Validity validity) {}

  /** {@code status <kid> <JWK thumbprint> <from> <to>}. */
  public record StatusKey(String kid, String thumbprint, Validity validity) {}

  public TrustList {
    Text.line(origin, "origin");
    logs = List.copyOf(logs);
    witnesses = Collections.unmodifiableMap(new LinkedHashMap<>(witnesses));
    issuers = List.copyOf(issuers);
    statusKeys = List.copyOf(statusKeys);
    if (serial < 0) {
      throw new Malformed("negative serial");
    }
  }

  /** Reads the text of a trust list strictly; {@link SignedNote#text()} of the published note. */
  public static TrustList parse(String text) {
    return TrustListText.parse(text);
  }

  /** The text to be signed. */
  public String text() {
    return TrustListText.format(this);
  }

  /** Logs, witnesses and policy as a file of C2SP tlog-policy. */
  public String policyText() {
    List<String> lines = new ArrayList<>();
    logs.forEach(log -> lines.add("log " + log.key().vkey()));
    witnesses.forEach((name, key) -> lines.add("witness " + name + " " + key.vkey()));
    lines.addAll(policy.lines());
    return String.join("\n", lines) + "\n";
  }

  /** Signs the list with root keys. */
  public SignedNote sign(List<NoteSigner> rootKeys) {
    return SignedNote.sign(text(), rootKeys);
  }

  /** Every key of the log with this origin. */
  public Set<NoteVerifier> keysOfLog(String logOrigin) {
    return logs.stream()
        .map(LogKey::key)
        .filter(key -> key.name().equals(logOrigin))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Names, as the policy knows them, of the witnesses that cosigned a checkpoint.
   *
   * @throws ForgedSignature if a line claims a listed witness and does not verify
   */
  public Set<String> cosigners(SignedNote checkpoint) {
    Collection<NoteVerifier> signed = checkpoint.signedBy(witnesses.values());
    return witnesses.entrySet().stream()
        .filter(witness -> signed.contains(witness.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
