package org.anzheng.notices;

import org.springframework.modulith.NamedInterface;

/**
 * 通知文本: what a notice says in one language, as it was when it was sent.
 *
 * @param remedy empty when nothing can be done against it
 */
@NamedInterface("reads")
public record NoticeText(String title, String text, String remedy) {}
