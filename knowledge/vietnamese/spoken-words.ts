/** The commonest words and turns of talk, which written law hardly holds; `|` separates them. They guide the repair of spelling only. */
export const spokenWords = [
  'thì|dùng|rồi|muốn|đâu|vậy|tôi|mình|cần|mấy|tới|để|chứ|lúc|gõ|hỏi|nhờ|trễ|đưa|mở|chỗ|hả|lỡ|nói|chạy|xem|chưa|mới|còn|đang|biết|thấy|nữa|quên|lỗi|phần|đổi|sửa|nằm|hết',
  'thì ai|thì phải|thì có|thì làm|thì gửi|thì báo|thì sao|thì được|thì mình|thì em|thì tôi|thì nhờ|thì hỏi|thì nói|thì bên|thì cục|thì gọi|thì xử lý|thì đưa|thì trả',
  'xong rồi|xong thì|rồi thì|rồi có|rồi mà|rồi gửi|rồi chuyển|hết rồi|làm rồi|vào đâu|về đâu|ở đâu|ra đâu|tới đâu|gửi đâu|lấy đâu|nằm ở|xem ở|ghi ở|bấm vào đâu',
  'dùng imoit|dùng được|dùng chung|người dùng|được dùng|không dùng|việc dùng|muốn xem|muốn xin|muốn dùng|muốn đổi|muốn biết|em muốn|tôi muốn|mình muốn|bọn em|bên em|em muốn hỏi',
  'phòng tôi|cục tôi|vụ tôi|mà tôi|của tôi|cho tôi|tôi có|tôi phải|cho mình|của mình|mình có|tới mình|em mới|mới vào|mới về|số mấy|mấy ngày|mấy người|mấy đường|có còn|còn phải|còn xem|có cần|có phải|cần phải',
  'bị lỗi|báo lỗi|ý kiến|nhập ý kiến|góp ý|viết thư|người viết|đúng không|có đúng|phải đúng|gửi thẳng|chuyển thẳng|đưa thẳng|sửa thẳng|bị trễ|gửi trễ|trễ hạn|ai lo|để ai|để họ|lúc nào|có lúc|được chứ|thôi chứ|ai mở|mở ra|chạy qua|gõ vào|không thấy|chưa thấy|hôm nay|hôm qua|ngày mai|sếp bảo|họ bảo|cho mượn|mượn nick|mượn máy|thứ trưởng',
].join('|')
