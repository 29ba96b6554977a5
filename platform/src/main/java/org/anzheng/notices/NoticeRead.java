package org.anzheng.notices;

import java.util.UUID;
import org.anzheng.kernel.Act;
import org.springframework.modulith.NamedInterface;

/** 通知已阅: an account opened the notice for the first time. */
@NamedInterface("facts")
public record NoticeRead(Act act, String chain, UUID notice) implements NoticeFact {}
