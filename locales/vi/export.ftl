# The runbook that the export writes, in Markdown. Arguments arrive as Markdown: no quotation marks or backticks around them.
# No text contains a line break. Headings and table columns are short noun phrases.

## Head of the runbook

export-title = Sổ tay triển khai: { $title }
export-intro = Gói này biến thiết kế thành cấu hình. Nó được viết chỉ từ thiết kế và chưa thấy đối tượng thuê hay máy chủ của bạn: hãy đọc mọi tệp trước khi dùng. Các tập lệnh hỏi trước khi thay đổi, hỗ trợ chạy thử và không chứa mật khẩu.

## List of files

export-files-heading = Tệp
export-column-file = Tệp
export-column-purpose = Mục đích
export-file-apply = Tạo hoặc thay đổi thiết lập trong Exchange Online
export-file-verify = So sánh đối tượng thuê với thiết kế và đề nghị xác thực trình kết nối
export-file-rollback = Gỡ những gì tập lệnh đầu đã tạo và khôi phục những gì nó đã đổi
export-file-main-cf = Cấu hình Postfix
export-file-map = Bảng Postfix
export-file-apply-sh = Cài đặt các tệp Postfix sau khi sao lưu
export-file-dovecot = Cấu hình Dovecot 2.3
export-file-dovecot-new = Cấu hình Dovecot 2.4, viết theo tài liệu và chúng tôi chưa chạy thử
export-file-users = Hộp thư của Dovecot, bị khóa cho đến khi bạn đặt mật khẩu
export-file-zone = Bản ghi DNS của { $domain }
export-file-document = Thiết kế; mở nó trong Hopscope
export-file-manifest = Kích thước và SHA-256 của mọi tệp
export-file-runbook = Trang này

## Work by hand

export-by-hand-heading = Việc chỉ con người làm được
export-by-hand-intro = Hãy làm việc này trước. Các tập lệnh kiểm tra những gì có thể và dừng với thông báo rõ ràng khi còn thiếu.
export-by-hand-domain = Thêm { $domain } trong trung tâm quản trị Microsoft 365 và chứng minh miền là của bạn. Không cmdlet nào của Exchange Online tạo được miền được chấp nhận.
export-by-hand-mailboxes = Tạo { $count } hộp thư này. Chúng cần giấy phép nên không tập lệnh nào tạo được:
export-by-hand-groups = Tạo { $count } nhóm Microsoft 365 này. Mỗi nhóm có hộp thư riêng nên không tập lệnh nào tạo hay gỡ:
export-by-hand-group = { $address }, với bản sao đến { $members }
export-by-hand-certificate = Cài chứng chỉ { $certificate } trên { $host }: khóa riêng vào { $key }, chứng chỉ vào { $chain }.
export-by-hand-intermediates = Đặt các chứng chỉ trung gian vào cùng tệp, chứng chỉ của máy chủ đứng đầu: Exchange Online không bao giờ tự tải chúng.
export-by-hand-passwords = Đặt mật khẩu cho mọi hộp thư trong { $file }; tệp được xuất ở trạng thái khóa. { $command } in ra mã băm.
export-by-hand-port = Cho phép truy cập cổng TCP 25 của { $host } từ nơi thiết kế trông đợi thư đến.
export-by-hand-forwarding = Đặt chuyển tiếp tự động thành { $mode } trong chính sách thư rác đi mặc định của { $system } (cổng Microsoft Defender).

## Steps

export-steps-heading = Các bước
export-step-dns = Công bố các bản ghi trong { $file } tại nhà cung cấp DNS của bạn, nhưng để bản ghi MX cho bước cuối. SOA và NS trong tệp chỉ giữ chỗ: hãy giữ của nhà cung cấp.
export-step-postfix = Trên { $host }, chép thư mục { $folder } đến đó, xem điều gì sẽ thay đổi, rồi cài đặt:
export-step-dovecot = Trên { $host }, cài các tệp của Dovecot. Lệnh dành cho Dovecot 2.3; với 2.4 hãy dùng tệp cấu hình kia:
export-step-exchange = Trong PowerShell, tại thư mục { $folder }, đăng nhập với vai trò quản trị viên Exchange, xem điều gì sẽ thay đổi, rồi áp dụng:
export-step-verify = So sánh đối tượng thuê với thiết kế. Tập lệnh hỏi trước khi gửi thư xác thực của trình kết nối:
export-step-mx = Công bố bản ghi MX của { $domains } sau cùng: từ đó thư từ Internet đi theo đường mới. Hãy giảm TTL của chúng trước đó một ngày.
export-step-delay = Quy tắc luồng thư mới hoặc vừa đổi có thể mất 30 phút mới có tác dụng.

## Checks

export-checks-heading = Kiểm tra sau đó
export-checks-intro = Hãy gửi các thư này. Đường đi và kết quả là điều thiết kế dự đoán.
export-checks-none = Thiết kế không có thư mẫu. Hãy thêm trong Hopscope rồi xuất lại: mỗi thư trở thành một phép kiểm tra ở đây.
export-column-from = Từ
export-column-to = Đến
export-column-path = Đường đi mong đợi
export-column-result = Kết quả mong đợi
export-null-sender = người gửi rỗng (báo cáo gửi thư)
export-internet = Internet
export-result-delivered = Đã phát cho { $address } tại { $system }
export-result-leaves = Đi ra đến { $target }
export-result-refused = Bị { $system } từ chối: { $reply }
export-result-returned = Bị { $system } trả lại: { $reply }
export-result-held = Chờ tại { $system } tối đa { $hours } giờ: { $reply }
export-result-quarantined = Cách ly tại { $system } cho đến khi có người giải phóng
export-result-moderated = Chờ người kiểm duyệt phê duyệt tại { $system }
export-result-discarded = Bị { $element } bỏ
export-result-loops = Lặp vòng cho đến khi { $system } kết thúc: { $reply }
export-result-undetermined = Thiết kế không quyết định điều này
export-checks-trace = Theo dõi một thư trong Exchange Online; kết quả trễ vài phút:
export-checks-assumptions = Ở chỗ các nguồn không thống nhất, các đường đi này theo cách hiểu đã chọn trong thiết kế: { $readings }.

## Rollback

export-rollback-heading = Hoàn nguyên
export-rollback-intro = Hoàn tác theo thứ tự ngược lại.
export-rollback-mx = Công bố lại các bản ghi MX trước đây.
export-rollback-exchange = Gỡ những gì đã tạo và khôi phục những gì đã đổi. Tập lệnh đọc { $state } và { $backup }, do tập lệnh đầu ghi bên cạnh nó:
export-rollback-postfix = Trên { $host }, đặt lại các tệp Postfix đã lưu. Tên thư mục đã được in ra khi cài đặt:
export-rollback-dovecot = Trên { $host }, đặt lại các tệp Dovecot đã lưu:

## Microsoft's addresses

export-addresses-heading = Địa chỉ của Microsoft
export-addresses-text = Các bảng Postfix chứa địa chỉ mà Exchange Online gửi từ đó, như công bố trong danh sách phiên bản { $version }. Hãy so với { $url } trước khi cài các bảng, và mỗi khi Microsoft thông báo thay đổi.

## Suggested DNS records

export-suggestions-heading = Bản ghi DNS đề xuất
export-suggestions-intro = Thiết kế không mô tả các bản ghi này. Chúng không có trong tệp vùng; hãy công bố những bản ghi phù hợp.

## What the bundle leaves out

export-skipped-heading = Không xuất
export-skipped-intro = Gói này không cấu hình các phần sau của thiết kế:
export-skip-exchange-server = { $system } chạy Exchange Server, được vẽ nhưng chưa được xuất.
export-skip-smtp-host = { $system } chỉ được biết qua hành vi; người vận hành phải tự cấu hình.
export-skip-connection-filter = Chính sách lọc kết nối của đối tượng thuê { $system } phải được đặt thủ công.
export-skip-remote-domains = Các miền từ xa của { $system } không được xuất; chúng được đặt bằng tay.
export-skip-transport-config = MessageExpiration và MaxRecipientEnvelopeLimit của { $system } được đặt bằng tay (Set-TransportConfig).
export-skip-inbox-rule = Quy tắc hộp thư đến của { $address } không được xuất; chủ hộp thư tự đặt.
export-skip-ipv6 = Việc { $domain } không nhận gì qua IPv6 phải được đặt thủ công (Disable-IPv6ForAcceptedDomain).
export-skip-client-submission = Ai được đăng nhập qua SMTP ở đối tượng thuê { $system } và ai được gửi với tư cách ai phải được đặt thủ công (SmtpClientAuthenticationDisabled, SendAs).
export-skip-sign-in = Tên và mật khẩu mà { $system } dùng để đăng nhập phải được đặt thủ công (smtp_sasl_password_maps).
export-skip-external-relay = { $domain } là miền chuyển tiếp bên ngoài, loại mà Exchange Online không có.
export-skip-dkim-signing = Việc ký thư của { $domain } phải được đặt thủ công: công bố hai bản ghi mà Get-DkimSigningConfig in ra, rồi Set-DkimSigningConfig -Enabled $true.
export-skip-disabled-domain = { $domain } đã tắt việc gửi từ hoặc đến nó; SendingFromDomainDisabled và SendingToDomainDisabled được đặt bằng tay.
export-skip-repeated-parameter = Quy tắc { $rule } dùng { $parameter } nhiều hơn một lần; quy tắc của Exchange Online chỉ dùng được một lần.
export-skip-no-action = Quy tắc { $rule } không có hành động; Exchange Online từ chối quy tắc như vậy.
export-skip-status-code = Quy tắc { $rule } từ chối với { $code }; Exchange Online cho phép 5.7.1 và 5.7.900 đến 5.7.999.
export-skip-address-range = Trình kết nối đến { $connector } liệt kê { $range }; Exchange Online nhận địa chỉ IPv4, đơn lẻ hoặc /24 đến /32.
export-skip-remote-mailbox = { $address } là hộp thư từ xa, đối tượng chỉ có ở Exchange Server.
export-skip-sender-lists = { $address } chỉ nhận thư từ những người gửi được liệt kê, hoặc không nhận từ một số người; các danh sách được đặt bằng tay.
export-skip-limits = Các giới hạn của { $address } về kích thước thư và số người nhận được đặt bằng tay.
export-skip-made-by-hand = { $address } là nhóm phân phối động hoặc thư mục công cộng, phải được tạo bằng tay.
export-skip-foreign-record = Các bản ghi DNS { $record } thuộc vùng không phải của bạn.
export-skip-cname = Bí danh { $record } bị bỏ: các bản ghi khác cùng tên không cho phép.
export-skip-long-text = Văn bản của { $record } dài hơn mức một bản ghi DNS cho phép.
export-skip-dovecot-user = Hộp thư { $address } tại { $host } bị bỏ: Dovecot không thể lưu an toàn tên có ký tự như vậy.
export-skip-map-entry = Mục { $entry } tại { $host } bị bỏ: bảng Postfix không chứa được.
export-skip-mailbox-transport = Mục { $entry } tại { $host } bị bỏ: Postfix chỉ tra người dùng cục bộ theo tên, và tên đó đã có.
