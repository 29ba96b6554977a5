package org.anzheng.notices;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/**
 * 通知已送达.
 *
 * @param noticeKind kind of the notice
 * @param subject what it is about
 * @param textHash of the text in both languages
 * @param servedOn from which day it counts as served
 */
@NamedInterface("facts")
public record NoticeServed(
    Act act,
    String chain,
    UUID notice,
    String noticeKind,
    String subject,
    UUID sender,
    Optional<UUID> recipient,
    String textHash,
    LocalDate servedOn)
    implements NoticeFact {}
