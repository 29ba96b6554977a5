package org.anzheng.kernel;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * 可信日志端口: records a fact in the log and announces it to whoever listens, in the caller's
 * transaction. If the fact cannot be recorded, it did not happen.
 */
public interface Journal {

  /** Records and announces {@code fact}; must be called inside a transaction. */
  void announce(Fact fact);

  /**
   * Records many facts at once, in their order, with few questions to the database. None is
   * announced by itself: the caller announces what they are together.
   */
  void record(List<? extends Fact> facts);

  /**
   * 销毁: drops content and salt of facts, so that nobody can read or guess them; what the log has
   * committed to stays and can still be proved. The act that asks for it is a fact of its own.
   *
   * @return how many had a content until now
   */
  int erase(Collection<UUID> facts);

  /**
   * 个人信息删除: the same, for those of these facts whose content has one of the words.
   *
   * @return how many had a content with one of them until now
   */
  int eraseNaming(Collection<UUID> facts, Collection<String> words);

  /**
   * Whether the log keeps up with what it owes. Where it does not, nothing is handed out whose
   * worth is its proof.
   */
  boolean keepsUp();
}
