package org.anzheng.scheme.catalogue;

import java.util.Optional;
import java.util.TreeMap;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.PublicLeaf;
import org.springframework.modulith.NamedInterface;

/**
 * 目录草案已会签: one department signed the content with this hash.
 *
 * @param version the version the draft becomes
 * @param means a session or a key
 * @param signedText the line that stands for the content
 * @param publicKey with which it was signed; empty for an act in a session
 * @param signature over the line, base64
 */
@NamedInterface("facts")
public record CatalogueSigned(
    Act act,
    String draft,
    String version,
    String contentHash,
    SignatureKind means,
    String signedText,
    Optional<String> publicKey,
    Optional<String> signature)
    implements CatalogueFact {

  @Override
  public CatalogueDraftTransition transition() {
    return CatalogueDraftTransition.SIGN;
  }

  @Override
  public Optional<PublicLeaf> publicLeaf() {
    TreeMap<String, Object> fields = new TreeMap<>();
    fields.put("ev", "sign");
    fields.put("by", act.role().code());
    fields.put("version", version);
    fields.put("hash", contentHash);
    publicKey.ifPresent(key -> fields.put("key", key));
    signature.ifPresent(made -> fields.put("sig", made));
    return CatalogueFact.leaf(draft, fields);
  }
}
