import { Module } from "@medusajs/framework/utils"
import ArtisanGroupService from "./service"

export const ARTISAN_GROUP_MODULE = "artisan_group"

export default Module(ARTISAN_GROUP_MODULE, { service: ArtisanGroupService })
