# The runbook that the export writes, in Markdown. Arguments arrive as Markdown: no quotation marks or backticks around them.
# No text contains a line break. Headings and table columns are short noun phrases.

## Head of the runbook

export-title = 操作手册：{ $title }
export-intro = 此包将设计转换为配置。它仅根据设计编写，未见过您的租户或服务器：使用前请阅读每个文件。脚本在更改之前会询问，支持试运行，且不包含密码。

## List of files

export-files-heading = 文件
export-column-file = 文件
export-column-purpose = 用途
export-file-apply = 创建或更改 Exchange Online 中的设置
export-file-verify = 将租户与设计进行比较，并提供连接器验证
export-file-rollback = 移除第一个脚本创建的内容，并还原其更改的内容
export-file-main-cf = Postfix 配置
export-file-map = Postfix 表
export-file-apply-sh = 备份后安装 Postfix 文件
export-file-dovecot = Dovecot 2.3 配置
export-file-dovecot-new = Dovecot 2.4 配置，根据文档编写，未经我们运行
export-file-users = Dovecot 的邮箱，在您设置密码之前处于锁定状态
export-file-zone = { $domain } 的 DNS 记录
export-file-document = 设计；在 Hopscope 中打开
export-file-manifest = 每个文件的大小和 SHA-256
export-file-runbook = 本页

## Work by hand

export-by-hand-heading = 只能由人完成的工作
export-by-hand-intro = 请先完成这些。脚本会检查其能检查的内容，缺少时以清楚的消息停止。
export-by-hand-domain = 在 Microsoft 365 管理中心添加 { $domain } 并证明它归您所有。没有 Exchange Online cmdlet 可以创建接受的域。
export-by-hand-mailboxes = 创建这 { $count } 个邮箱。它们需要许可证，因此没有脚本创建它们：
export-by-hand-groups = 创建这 { $count } 个 Microsoft 365 组。它们有自己的邮箱，因此没有脚本创建或移除它们：
export-by-hand-group = { $address }，副本发往 { $members }
export-by-hand-certificate = 在 { $host } 上安装证书 { $certificate }：私钥为 { $key }，证书为 { $chain }。
export-by-hand-intermediates = 将中间证书放入同一文件，服务器自己的证书在最前面：Exchange Online 从不自行获取它们。
export-by-hand-passwords = 为 { $file } 中的每个邮箱设置密码；导出时处于锁定状态。{ $command } 可输出哈希值。
export-by-hand-port = 允许从设计预期的邮件来源访问 { $host } 的 TCP 端口 25。
export-by-hand-forwarding = 在 { $system } 的默认出站垃圾邮件策略中将自动转发设为 { $mode }（Microsoft Defender 门户）。

## Steps

export-steps-heading = 步骤
export-step-dns = 在您的 DNS 提供商处发布 { $file } 中的记录，但 MX 记录留到最后一步。文件中的 SOA 和 NS 只是占位符：请保留提供商的记录。
export-step-postfix = 将文件夹 { $folder } 复制到 { $host }，查看会有哪些更改，然后安装：
export-step-dovecot = 在 { $host } 上安装 Dovecot 的文件。命令适用于 Dovecot 2.3；对于 2.4 请使用另一个配置文件：
export-step-exchange = 在 PowerShell 中，于文件夹 { $folder } 内以 Exchange 管理员身份登录，查看会有哪些更改，然后应用：
export-step-verify = 将租户与设计进行比较。脚本在发送连接器的验证邮件之前会询问：
export-step-mx = 最后发布 { $domains } 的 MX 记录：此后来自 Internet 的邮件走新路径。请提前一天降低其 TTL。
export-step-delay = 新建或更改的邮件流规则可能需要 30 分钟才能生效。

## Checks

export-checks-heading = 事后检查
export-checks-intro = 发送以下邮件。路径和结果是设计的预测。
export-checks-none = 设计中没有示例邮件。请在 Hopscope 中添加并重新导出：每封邮件都会成为此处的一项检查。
export-column-from = 发件人
export-column-to = 收件人
export-column-path = 预期路径
export-column-result = 预期结果
export-null-sender = 空发件人（投递报告）
export-internet = Internet
export-result-delivered = 已送达 { $address }，位于 { $system }
export-result-leaves = 发往 { $target }
export-result-refused = 被 { $system } 拒绝：{ $reply }
export-result-returned = 被 { $system } 退回：{ $reply }
export-result-held = 在 { $system } 等待，最长 { $hours } 小时：{ $reply }
export-result-quarantined = 在 { $system } 隔离，直到有人放行
export-result-moderated = 在 { $system } 等待审阅人批准
export-result-discarded = 被 { $element } 丢弃
export-result-loops = 循环直到 { $system } 将其终止：{ $reply }
export-result-undetermined = 设计无法确定
export-checks-trace = 在 Exchange Online 中跟踪邮件；结果会延迟几分钟：
export-checks-assumptions = 在资料来源不一致之处，这些路径遵循设计中选择的解读：{ $readings }。

## Rollback

export-rollback-heading = 回滚
export-rollback-intro = 按相反的顺序撤消。
export-rollback-mx = 重新发布之前的 MX 记录。
export-rollback-exchange = 移除已创建的内容并还原已更改的内容。脚本读取第一个脚本写在自身旁边的 { $state } 和 { $backup }：
export-rollback-postfix = 在 { $host } 上放回已保存的 Postfix 文件。安装时已显示文件夹名称：
export-rollback-dovecot = 在 { $host } 上放回已保存的 Dovecot 文件：

## Microsoft's addresses

export-addresses-heading = Microsoft 的地址
export-addresses-text = Postfix 表中包含 Exchange Online 的发送地址，取自已发布的列表版本 { $version }。安装这些表之前，以及每当 Microsoft 宣布更改时，请与 { $url } 进行比较。

## Suggested DNS records

export-suggestions-heading = 建议的 DNS 记录
export-suggestions-intro = 设计未描述这些记录。它们不在区域文件中；请发布适用的记录。

## What the bundle leaves out

export-skipped-heading = 未导出
export-skipped-intro = 此包不配置设计的以下部分：
export-skip-exchange-server = { $system } 运行 Exchange Server，已绘出但尚未导出。
export-skip-smtp-host = { $system } 仅以其行为为人所知；必须由其运营者进行配置。
export-skip-connection-filter = 租户 { $system } 的连接筛选策略必须手动设置。
export-skip-remote-domains = 未包含 { $system } 的远程域；需手动设置。
export-skip-transport-config = { $system } 的 MessageExpiration 和 MaxRecipientEnvelopeLimit 需手动设置 (Set-TransportConfig)。
export-skip-inbox-rule = 未包含 { $address } 的收件箱规则；由其所有者设置。
export-skip-ipv6 = { $domain } 不接受通过 IPv6 发来的邮件，这一点必须手动设置（Disable-IPv6ForAcceptedDomain）。
export-skip-client-submission = 谁可以通过 SMTP 登录租户 { $system }、谁可以以谁的身份发送，必须手动设置（SmtpClientAuthenticationDisabled、SendAs）。
export-skip-sign-in = { $system } 登录所用的用户名和密码必须手动设置（smtp_sasl_password_maps）。
export-skip-external-relay = { $domain } 是外部中继域，Exchange Online 没有此类型。
export-skip-dkim-signing = { $domain } 的邮件签名必须手动设置：发布 Get-DkimSigningConfig 显示的两条记录，然后执行 Set-DkimSigningConfig -Enabled $true。
export-skip-disabled-domain = { $domain } 已停用从该域或向该域发送；SendingFromDomainDisabled 和 SendingToDomainDisabled 需手动设置。
export-skip-repeated-parameter = 规则 { $rule } 多次使用 { $parameter }；Exchange Online 的规则只能使用一次。
export-skip-no-action = 规则 { $rule } 没有操作；Exchange Online 会拒绝此类规则。
export-skip-status-code = 规则 { $rule } 以 { $code } 拒绝；Exchange Online 允许 5.7.1 以及 5.7.900 到 5.7.999。
export-skip-address-range = 入站连接器 { $connector } 列出了 { $range }；Exchange Online 接受单个 IPv4 地址或 /24 到 /32 的范围。
export-skip-remote-mailbox = { $address } 是远程邮箱，仅 Exchange Server 有此对象。
export-skip-sender-lists = { $address } 仅接收来自所列发件人的邮件，或不接收某些发件人的邮件；这些列表需手动设置。
export-skip-limits = { $address } 的邮件大小和收件人数限制需手动设置。
export-skip-made-by-hand = { $address } 是动态通讯组或公用文件夹，需手动创建。
export-skip-foreign-record = DNS 记录 { $record } 属于不归您所有的区域。
export-skip-cname = 别名 { $record } 已省略：同名的其他记录不允许它存在。
export-skip-long-text = { $record } 的文本超出了 DNS 记录的长度上限。
export-skip-dovecot-user = { $host } 上的邮箱 { $address } 已省略：Dovecot 无法安全存储包含此类字符的名称。
export-skip-map-entry = { $host } 上的条目 { $entry } 已省略：Postfix 表无法容纳它。
export-skip-mailbox-transport = { $host } 上的条目 { $entry } 已省略：Postfix 仅按名称查找本地用户，而该名称已被占用。
