# Why a text, an edit or a document is refused. Each stands beside its field or after a colon, so without a full stop.

## Names

problem-domain-missing = 缺少域名
problem-domain-empty-label = “{ $text }”的两个点之间没有内容；请写成 contoso.com 这样的名称
problem-domain-too-long = “{ $text }”太长：域名最多 253 个字符，两个点之间最多 63 个
problem-domain-character = “{ $text }”包含“{ $character }”；域名只含字母、数字、- 和 .（其他字符请用以 xn-- 开头的形式）
problem-domain-space = “{ $text }”包含空格；域名中没有空格
problem-domain-hyphen = “{ $text }”中有一段以连字符开头或结尾
problem-address-missing = 缺少地址
problem-address-no-at = “{ $text }”没有 @；请写成 user@contoso.com 这样的地址
problem-address-local-part = “{ $text }”中 @ 之前的部分不正确；请使用字母、数字以及其间的单个点
problem-pattern-wildcard = “{ $text }”的中间有 *；请写成 contoso.com、*.contoso.com 或 *
problem-name-missing = 缺少名称
problem-name-too-long = “{ $text }…”超过 64 个字符
problem-name-control = 名称包含控制字符
problem-system-name = “{ $text }”不是系统名称：1 到 40 个小写字母、数字和 -
problem-date = “{ $text }”不是日期；请写成 2026-11-22
problem-byte-size = “{ $text }”不是大小；请写成 36MB、500KB 或字节数
problem-scl = “{ $text }”不是垃圾邮件可信度：-1 或 0 到 9
problem-text-pattern = “{ $text }”不是可模拟的文本模式：括号必须闭合，环视、反向引用和 \p 只有 .NET 支持
problem-smart-host-port = “{ $text }”带有端口；Exchange Online 始终连接端口 25
problem-smart-host-network = “{ $text }”是一个地址范围；只有 Exchange Online 的连接器接受范围
problem-next-hop-port = “{ $text }”的结尾不是 1 到 65535 之间的端口号
problem-recipient-delimiter = “{ $text }”不是 recipient_delimiter；请写 + - _ = ~ # 中的一个或多个字符
problem-postfix-table = “{ $text }”不是以下表之一：alias_maps, local_recipient_maps, virtual_alias_maps, virtual_mailbox_maps, relay_recipient_maps, transport_maps
problem-tlsa = “{ $text }”不是 TLSA 记录；请写用途 0 到 3、选择器 0 或 1、匹配类型 0 到 2 和证书名称，例如 3 1 1 mail.contoso.com
problem-alias-name = “{ $text }”不是本地收件人的名称；请写 @ 之前的部分，例如 postmaster
problem-luser-relay = “{ $text }”不是 luser_relay；请写一个地址，其中可以出现 $user、$local、$extension 和 $domain
problem-transport-unknown = “{ $text }”不是传输方式；请写 smtp:、relay:、lmtp:、local:、virtual:、error: 或 discard: 以及下一跃点
problem-transport-socket = “{ $text }”没有指明套接字；请写 lmtp:unix:private/dovecot-lmtp 或 lmtp:inet:host:24

## Edits

problem-not-found = { $text } 不存在
problem-no-organization = 没有名为“{ $text }”的组织
problem-system-missing = 此项属于某个组织，但没有指明
problem-system-surplus = 此项不属于任何组织，也不属于“{ $text }”
problem-not-exchange-online = “{ $text }”不在 Exchange Online 中；入站和出站连接器只存在于那里
problem-not-exchange-server = “{ $text }”不是 Exchange Server；发送和接收连接器只存在于那里
problem-name-in-use = 名称“{ $text }”已被使用；同类名称不能只有大小写不同
problem-reserved-name = 名称“internet”代表外部世界；请为系统选择其他名称
problem-address-in-use = 地址“{ $text }”属于另一个收件人
problem-address-twice = “{ $text }”在同一收件人的 EmailAddresses 中出现两次
problem-not-renamable = { $text } 没有可更改的名称
problem-not-a-rule = { $text } 不是邮件流规则；只有规则才有优先级
problem-priority = 没有优先级 { $text }；最大为 { $highest }
problem-reading = “{ $text }”不是此假设的解读；已知的有 { $known }
problem-match-sub-domains = MatchSubDomains 需要 DomainType 为 InternalRelay；“{ $text }”为 { $type }
problem-external-relay-online = 外部中继只存在于 Exchange Server；请为“{ $text }”选择内部中继或权威
problem-needs-on-premises = { $text } 需要 OnPremises 类型的连接器
problem-smart-hosts-missing = 不使用 UseMXRecord 时连接器需要 SmartHosts；请指明主机或打开 UseMXRecord
problem-treat-as-internal = TreatMessagesAsInternal 不能与 { $text } 同时使用
problem-sender-addresses = SenderIPAddresses 接受单个 IPv4 地址和 /24 到 /32 的网络，不接受“{ $text }”
problem-reject-code = RejectMessageEnhancedStatusCode 接受 5.7.1 或 5.7.900 到 5.7.999，不接受“{ $text }”
problem-reject-with-redirect = 在同一规则中，RejectMessageReasonText 和 RejectMessageEnhancedStatusCode 不能与 RedirectMessageTo 同时使用
problem-remote-mailbox-online = “{ $text }”将成为 RemoteUserMailbox，它只存在于 Exchange Server；在 Exchange Online 中它是 UserMailbox 或 MailUser
problem-value = 此值不合适：{ $detail }

## Documents

problem-document-too-large = 文件有 { $text } 字节，最多读取 { $most } 字节
problem-document-newer = 文件格式为 { $text }，本程序读取的格式最高为 { $known }；请用更新的程序打开
problem-not-a-document = 缺少带有格式编号的键“hopscope”
problem-document-line = 第 { $line } 行，第 { $column } 列：{ $detail }
problem-document-place = 第 { $line } 行，第 { $column } 列，{ $place }：{ $detail }
problem-name-twice = 名称“{ $text }”出现两次；同类名称必须不同
