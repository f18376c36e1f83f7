import { Module } from "@medusajs/framework/utils"
import ChangeNoticeService from "./service"

export const CHANGE_NOTICE_MODULE = "change_notice"

export default Module(CHANGE_NOTICE_MODULE, { service: ChangeNoticeService })
